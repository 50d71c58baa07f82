"""One screen that every check opens."""


class Screen:
    """Who opens what; `act` brings it to a state, `status` is the answer to expect."""

    def __init__(self, name, nip, path, act=None, status=200):
        self.name, self.nip, self.path, self.act, self.status = name, nip, path, act, status
