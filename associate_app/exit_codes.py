"""What the process says when it ends (sysexits.h)."""

OK = 0
USAGE = 64
BAD_DATA = 65
UNAVAILABLE = 69
SOFTWARE = 70  # a fault of our own
CANNOT_CREATE = 73
TRY_LATER = 75
NOT_PERMITTED = 77
CONFIGURATION = 78
INTERRUPTED = 130  # Ctrl+C, as shells say it
