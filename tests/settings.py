"""The settings of the tests: the project's own, apart from what would cost time or touch real data."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

# A folder for every run: no test meets the data of a newsroom, and two runs do not meet each other.
_folder = Path(tempfile.mkdtemp(prefix="factcheck-test-"))
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
os.environ.update(DATA_DIR=str(_folder), ENV_FILE=os.devnull, DATABASE_POOL="0", SECRET_KEY="not-a-secret" * 6)
for _name in (
    "DEBUG",
    "HTTPS",
    "ALLOWED_HOSTS",
    "CSRF_TRUSTED_ORIGINS",
    "LANGUAGE_CODE",
    "TIME_ZONE",
    "DEMO_PASSWORD",
    "LANGUAGE_MODEL",
    "EVIDENCE_STORAGE",
    "EXPORT_STORAGE",
    "SNAPSHOT_CHECK_DAYS",
    "EMAIL_URL",
    "EMAIL_FROM",
):
    os.environ.pop(_name, None)
os.environ["HTTPS"] = "off"

from factcheck.settings import *  # noqa: E402, F403
from factcheck.settings import DATABASES, STATIC_ROOT, STORAGES  # noqa: E402

if "EMBEDDED" in DATABASES["default"]:
    DATABASES["default"]["EMBEDDED"]["durable"] = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
STATIC_ROOT.mkdir()
