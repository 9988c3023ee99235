"""Where everything done here got to, and the choices that are open."""
