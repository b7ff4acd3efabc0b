"""A network camera on this computer: motion JPEG over HTTP on 127.0.0.1, which can be told to fall silent."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

import cv2
import numpy as np


class MjpegServer:
    """Serves pictures of grey levels 0, 20, 40 …, 25 a second.

    Args:
        frames: How many to send.
        then_hang: Afterwards keep the connection open and send nothing; otherwise end it.
    """

    def __init__(self, frames: int, *, then_hang: bool) -> None:
        self._frames = frames
        self._then_hang = then_hang
        self._stopping = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def address(self) -> str:
        """Host and port."""
        return f"127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> "MjpegServer":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        camera = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
                self.end_headers()
                try:
                    self._send_frames()
                except (BrokenPipeError, ConnectionResetError):
                    return  # the reader has gone
                if camera._then_hang:
                    camera._stopping.wait(60)

            def _send_frames(self) -> None:
                for number in range(camera._frames):
                    picture = np.full((48, 64, 3), number * 20 % 250, np.uint8)
                    jpeg = cv2.imencode(".jpg", picture)[1].tobytes()
                    head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
                    self.wfile.write(head.encode() + jpeg + b"\r\n")
                    if camera._stopping.wait(0.04):
                        return

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                """Keep standard error clean."""

        return Handler
