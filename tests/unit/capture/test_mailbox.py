import threading
import time

from attendance_app.capture.mailbox import LatestMailbox


def test_the_newest_value_wins_and_the_others_are_counted() -> None:
    mailbox: LatestMailbox[int] = LatestMailbox()
    for value in (1, 2, 3):
        mailbox.put(value)

    assert mailbox.peek() == 3
    assert mailbox.take(0) == 3
    assert mailbox.dropped == 2


def test_a_value_is_taken_once() -> None:
    mailbox: LatestMailbox[int] = LatestMailbox()
    mailbox.put(7)

    assert mailbox.take(0) == 7
    assert mailbox.take(0) is None
    assert mailbox.peek() is None
    assert mailbox.dropped == 0


def test_a_false_value_is_still_a_value() -> None:
    mailbox: LatestMailbox[int] = LatestMailbox()
    mailbox.put(0)

    assert mailbox.take(0) == 0


def test_waiting_ends_as_soon_as_a_value_comes() -> None:
    mailbox: LatestMailbox[str] = LatestMailbox()
    taken: list[str | None] = []
    consumer = threading.Thread(target=lambda: taken.append(mailbox.take(30)))
    consumer.start()
    mailbox.put("frame")
    consumer.join(5)

    assert taken == ["frame"]


def test_closing_wakes_everyone_and_refuses_what_comes_later() -> None:
    mailbox: LatestMailbox[str] = LatestMailbox()
    taken: list[str | None] = []
    consumers = [threading.Thread(target=lambda: taken.append(mailbox.take(30))) for _ in range(3)]
    for consumer in consumers:
        consumer.start()
    started = time.monotonic()
    mailbox.close()
    mailbox.close()
    for consumer in consumers:
        consumer.join(5)

    assert time.monotonic() - started < 5
    assert taken == [None, None, None]
    mailbox.put("late")
    assert mailbox.peek() is None
    assert mailbox.closed


def test_a_slow_consumer_is_never_more_than_one_value_behind() -> None:
    mailbox: LatestMailbox[int] = LatestMailbox()
    seen: list[int] = []

    def consume() -> None:
        while (value := mailbox.take(5)) is not None and value < 999:
            seen.append(value)
        seen.append(value if value is not None else -1)

    consumer = threading.Thread(target=consume)
    consumer.start()
    for value in range(1000):
        mailbox.put(value)
    consumer.join(10)

    assert seen == sorted(seen)
    assert seen[-1] == 999
    assert len(seen) + mailbox.dropped == 1000
