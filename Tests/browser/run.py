#!/usr/bin/env python3
"""Runs every browser story and the crash test against one `kinerja`: run.py --kinerja PATH [--only NAME …]."""

import argparse
import importlib
import sys
import time
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from playwright.sync_api import sync_playwright  # noqa: E402

from support import Report, say  # noqa: E402

STORIES = ["story_operation", "story_object_store", "story_circle", "story_offline", "story_planning", "story_feedback", "story_guidance", "story_forty_faults", "story_no_javascript", "story_obstacle", "story_admin_import", "story_bad_input", "pages_axe", "crash_test"]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--kinerja", required=True, help="the program under test")
    arguments.add_argument("--only", nargs="*", default=STORIES, help="names of stories")
    chosen = arguments.parse_args()
    report = Report()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name in chosen.only:
            started = time.monotonic()
            try:
                importlib.import_module(name).run(chosen.kinerja, browser, report)
            except Exception as error:  # noqa: BLE001 — one broken story must not hide the others
                report.broke(error)
                traceback.print_exc()
            say(f"{name}: {time.monotonic() - started:.0f} s")
        browser.close()
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
