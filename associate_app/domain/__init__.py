"""Facts and rules of the shop: no I/O, no Qt, no SQL, no clock."""
