"""What the site shows, as pure functions: register in, view model out, template to HTML; no server, no files written.

``web`` serves these pages live and ``publish`` writes the same ones as static files.
"""
