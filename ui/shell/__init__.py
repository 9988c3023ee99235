"""The frame around every screen: rail, top bar, horizon, panel, sheets and toasts."""
