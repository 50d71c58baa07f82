"""A weak network between a browser and the server: a relay that is slow, counts bytes, and can be cut at any moment."""

import socket
import threading
import time

from support import free_port


class WeakNet:
    """`rate` in bits a second for each direction, `delay` in seconds one way; both 0 for a good line."""

    def __init__(self, server, rate=0, delay=0.0):
        self.server, self.rate, self.delay = server, rate, delay
        self.up = self.down = 0
        self.is_cut = False
        self.cut_after_up = None
        self.drops_answers = False
        self.lines = set()
        self.lock = threading.Lock()
        self.port = free_port()
        self.listener = socket.socket()
        self.listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.listener.bind(("127.0.0.1", self.port))
        self.listener.listen(64)
        self.free_at = {"up": 0.0, "down": 0.0}
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def bytes(self):
        return self.up + self.down

    def cut(self):
        """Nothing gets through from now on; what is on its way is lost."""
        self.is_cut = True
        with self.lock:
            lines, self.lines = list(self.lines), set()
        for line in lines:
            for end in line:
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

    def mend(self):
        self.cut_after_up = None
        self.is_cut = False

    def close(self):
        self.cut()
        self.listener.close()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            if self.is_cut:
                client.close()
                continue
            threading.Thread(target=self._carry, args=(client,), daemon=True).start()

    def _carry(self, client):
        time.sleep(self.delay * 2)
        try:
            far = socket.create_connection(("127.0.0.1", self.server.port), timeout=20)
            far.settimeout(None)
        except OSError:
            client.close()
            return
        line = (client, far)
        with self.lock:
            self.lines.add(line)
        back = threading.Thread(target=self._pump, args=(far, client, "down"), daemon=True)
        back.start()
        self._pump(client, far, "up")
        back.join()
        with self.lock:
            self.lines.discard(line)
        client.close()
        far.close()

    def _pump(self, source, target, way):
        while True:
            try:
                data = source.recv(4096)
            except OSError:
                data = b""
            if not data or self.is_cut:
                try:
                    target.shutdown(socket.SHUT_WR)
                except OSError:
                    pass
                return
            self._wait(len(data), way)
            setattr(self, way, getattr(self, way) + len(data))
            if way == "up" and self.cut_after_up is not None:
                self.cut_after_up -= len(data)
                if self.cut_after_up < 0:
                    self.cut()
                    return
            if way == "down" and self.drops_answers:
                self.cut()
                return
            try:
                target.sendall(data)
            except OSError:
                return

    def _wait(self, size, way):
        """One line for all connections together, as the air is."""
        if not self.rate:
            return
        with self.lock:
            now = time.monotonic()
            start = max(now, self.free_at[way])
            self.free_at[way] = start + size * 8 / self.rate
            until = self.free_at[way] + (self.delay if start == now else 0)
        time.sleep(max(0.0, until - time.monotonic()))
