"""How much memory this process takes, asked of the operating system. Standard library only; any thread."""

import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Memory:
    """Memory of this process in bytes.

    Attributes:
        resident: In use now; on macOS, which doesn't tell, the same as `peak`.
        peak: The most it ever was.
    """

    resident: int
    peak: int


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS of psapi.h."""

        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("WorkingSetSize", ctypes.c_size_t),
            ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
            ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )

    def process_memory() -> Memory:
        """This process's memory.

        Raises:
            OSError: the system doesn't tell.
        """
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.K32GetProcessMemoryInfo.argtypes = (wintypes.HANDLE, ctypes.POINTER(_Counters), wintypes.DWORD)
        counters = _Counters(cb=ctypes.sizeof(_Counters))
        if not kernel.K32GetProcessMemoryInfo(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb):
            raise ctypes.WinError(ctypes.get_last_error())
        return Memory(counters.WorkingSetSize, counters.PeakWorkingSetSize)

else:
    import resource

    def process_memory() -> Memory:
        """This process's memory.

        Raises:
            OSError: the system doesn't tell.
        """
        largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        if sys.platform == "darwin":
            return Memory(largest, largest)  # bytes there, kibibytes elsewhere: getrusage(2)
        else:  # noqa: RET505 (type checkers follow platforms by branches)
            resident = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()
            return Memory(resident, max(resident, largest * 1024))
