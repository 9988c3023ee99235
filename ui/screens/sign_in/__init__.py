"""Who is working? And before that: which store does this device belong to?"""
