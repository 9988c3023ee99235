"""What each associate and each device may choose."""
