"""What is dropped by whom is watched with weak references and the name of the thread that finalises."""

import threading
import weakref

from attendance_app.workers.custody import Custody


class Window:
    """Anything that has to be dropped by the thread that made it."""


def test_nothing_is_dropped_before_it_is_settled_and_released() -> None:
    custody: Custody[Window] = Custody()
    number = custody.keep(Window())
    kept = weakref.ref(custody.task(number))

    custody.release(number)
    custody.let_go()
    assert kept() is not None

    custody.settle(number)
    assert kept() is not None
    custody.let_go()
    assert kept() is None


def test_whoever_lets_go_first_the_maker_drops_it() -> None:
    custody: Custody[Window] = Custody()
    dropped_in: list[int] = []
    for worker_is_last in (True, False):
        window = Window()
        weakref.finalize(window, lambda: dropped_in.append(threading.get_ident()))
        number = custody.keep(window)
        begun, go_on = threading.Event(), threading.Event()

        def use(
            held: list[Window], number: int = number, begun: threading.Event = begun, go_on: threading.Event = go_on
        ) -> None:
            begun.set()
            go_on.wait(10)
            held.clear()
            custody.release(number)

        thread = threading.Thread(target=use, args=([window],))
        thread.start()
        begun.wait(10)
        del window
        if worker_is_last:
            custody.settle(number)
            custody.let_go()
        go_on.set()
        thread.join()
        custody.settle(number)
        custody.let_go()

    assert dropped_in == [threading.get_ident()] * 2
