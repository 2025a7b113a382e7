import Glibc

/// A millisecond of the thread that waits.
func pause() { usleep(1_000) }
