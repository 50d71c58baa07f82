"""Counts what a person does: every click, every field that is filled, ticked or chosen."""


class Edits:
    def __init__(self, person):
        self.person, self.page = person, person.page
        self.done = []

    @property
    def count(self):
        return len(self.done)

    def press(self, name, within=None):
        self.done.append(f"press {name}")
        self.person.press(name, within)

    def follow(self, name, within=None):
        self.done.append(f"follow {name}")
        self.person.follow(name, within)

    def fill(self, selector, value):
        self.done.append(f"fill {selector}")
        self.page.fill(selector, value)

    def choose(self, selector, value=None, label=None):
        self.done.append(f"choose {selector}")
        self.page.locator(selector).first.select_option(value=value, label=label)

    def tick(self, box):
        self.done.append("tick")
        box.check()
