"""A file server on 127.0.0.1 with ranges and an ETag, which can be told to fail in the ways that networks do."""

import hashlib
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType


@dataclass(frozen=True, slots=True)
class Answer:
    """How one request is answered.

    Attributes:
        status: Anything but 200 is sent as it is, without a body.
        moved: Send on to the same address, as release pages send on to their storage.
        drop_after: Close the connection after so many bytes of the body.
        hang_after: Fall silent after so many bytes of the body.
        ranges: Whether a Range is honoured.
        body: Other bytes than the file's.
        declared: Another Content-Length than the body's; 0 leaves it out.
        content_range: Another Content-Range than the right one.
        meanwhile: Called before the body's last half is sent.
    """

    status: int = 200
    moved: bool = False
    drop_after: int | None = None
    hang_after: int | None = None
    ranges: bool = True
    body: bytes | None = None
    declared: int | None = None
    content_range: str | None = None
    meanwhile: Callable[[], None] | None = None


@dataclass(slots=True)
class DownloadServer:
    """Serves `content` at any path; answers as in `answers`, in order, and well once they are used up."""

    content: bytes
    etag: str = '"one"'
    answers: deque[Answer] = field(default_factory=deque)
    ranges_asked: list[str | None] = field(default_factory=list)
    stopping: threading.Event = field(default_factory=threading.Event)
    _server: ThreadingHTTPServer = field(init=False)
    _thread: threading.Thread = field(init=False)

    def __post_init__(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"files": self}))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def url(self) -> str:
        """The file's address."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/release/weights.pt"

    @property
    def sha256(self) -> str:
        """The content's hash."""
        return hashlib.sha256(self.content).hexdigest()

    def __enter__(self) -> "DownloadServer":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    files: "DownloadServer"

    def do_GET(self) -> None:
        asked = self.headers.get("Range")
        self.files.ranges_asked.append(asked)
        answer = self.files.answers.popleft() if self.files.answers else Answer()
        if answer.moved:
            self.send_response(302)
            self.send_header("Location", self.files.url)
            self.end_headers()
            return
        if answer.status != 200:
            self.send_error(answer.status)
            return
        content = self.files.content if answer.body is None else answer.body
        same_version = self.headers.get("If-Range", self.files.etag) == self.files.etag
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked and answer.ranges and same_version else 0
        if start >= len(content) > 0:
            self.send_error(416)
            return
        self._send_head(content, start, answer)
        try:
            self._send_body(content[start:], answer)
        except (BrokenPipeError, ConnectionResetError):
            return  # the reader has gone

    def _send_head(self, content: bytes, start: int, answer: Answer) -> None:
        self.send_response(206 if start else 200)
        if start:
            right = f"bytes {start}-{len(content) - 1}/{len(content)}"
            self.send_header("Content-Range", answer.content_range or right)
        if answer.declared != 0:
            self.send_header("Content-Length", str(answer.declared or len(content) - start))
        if self.files.etag:
            self.send_header("ETag", self.files.etag)
        self.end_headers()

    def _send_body(self, body: bytes, answer: Answer) -> None:
        if answer.drop_after is not None:
            self.wfile.write(body[: answer.drop_after])
        elif answer.hang_after is not None:
            self.wfile.write(body[: answer.hang_after])
            self.wfile.flush()
            self.files.stopping.wait(30)
        else:
            half = len(body) // 2
            self.wfile.write(body[:half])
            if answer.meanwhile:
                answer.meanwhile()
            self.wfile.write(body[half:])

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Keep standard error clean."""
