"""All settings. What an environment variable may change is listed in docs/settings.md; nothing set means production."""

import os
from pathlib import Path

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from factcheck import databases, env, evidence_storage, mail, secret

BASE_DIR = Path(__file__).resolve().parent.parent
env.load_file(Path(os.environ.get("ENV_FILE", BASE_DIR / ".env")))

# Where things are kept: the embedded database, the secret key, the collected static files.
DATA_DIR = env.folder("DATA_DIR", BASE_DIR / ".data")
DEBUG = env.flag("DEBUG", False)
SECRET_KEY = secret.key(env.text("SECRET_KEY"), DATA_DIR)

# Who may speak to us, and how.
HTTPS = env.flag("HTTPS", True)
HOST = env.text("HOST", "127.0.0.1")
PORT = env.number("PORT", 8000, least=0, most=65535)
SERVER_THREADS = env.number("SERVER_THREADS", 8, least=1, most=256)
TRUSTED_PROXY = env.text("TRUSTED_PROXY")
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.words("CSRF_TRUSTED_ORIGINS", [])
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = env.number("HSTS_SECONDS", 31_536_000, least=0, most=63_072_000) if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_SECONDS > 0
SECURE_HSTS_PRELOAD = SECURE_HSTS_SECONDS > 0
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
X_FRAME_OPTIONS = "DENY"
# No inline script or style anywhere, nothing from other sites: what an article carries cannot run here.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

# Five megabytes of text, every character of it escaped in a form, still reach the view and get its own message.
DATA_UPLOAD_MAX_MEMORY_SIZE = 20 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 6 * 1024 * 1024

INSTALLED_APPS = [
    "claims",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django_htmx",
    "csp",
    "procrastinate.contrib.django",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "factcheck.middleware.ReportsFirst",
    # Pages shrink to a fifth. It pads them at random, and a form's token is masked anew each time: no secret of a page
    # can be told from its compressed size.
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "factcheck.middleware.ProblemsForPrograms",
    "factcheck.middleware.NoNullCharacters",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    # Before the token of a form is looked for: that reads all that was sent, of a stranger a file of any length.
    "factcheck.middleware.SignIn",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "factcheck.middleware.WordsForWrongMethods",
]
ROOT_URLCONF = "factcheck.urls"
WSGI_APPLICATION = "factcheck.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "jobs"

FORM_RENDERER = "claims.forms.rendering.WrittenWidgets"
SESSION_ENGINE = "factcheck.sessions"

DATABASES = {
    "default": databases.choose(
        env.text("DATABASE_URL"), DATA_DIR, pool_size=env.number("DATABASE_POOL", 10, least=0, most=1000)
    )
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# What readers see of the newsroom.
NEWSROOM_NAME = env.text("NEWSROOM_NAME", "Fact-check newsroom")
PUBLIC_URL = env.web_address("PUBLIC_URL", f"http://127.0.0.1:{PORT}")
SHOW_REVIEWERS = env.flag("SHOW_REVIEWERS", False)

# Hosts that snapshots may be fetched from although they stand on this machine: for tests.
SNAPSHOT_ALLOW_HOSTS = env.words("SNAPSHOT_ALLOW_HOSTS", [])
# Within so many days every page that evidence cites is looked at again; 0 looks at none unasked.
SNAPSHOT_CHECK_DAYS = env.number("SNAPSHOT_CHECK_DAYS", 30, least=0, most=3650)
# Bytes of files that forms bring: of documents with their claims, and of a source.
IMPORT_MAX_UPLOAD = env.number("IMPORT_MAX_UPLOAD", 60, least=1, most=4000) * 1024 * 1024
EVIDENCE_MAX_UPLOAD = env.number("EVIDENCE_MAX_UPLOAD", 25, least=1, most=1000) * 1024 * 1024

# How many requests a minute the API takes from one token, and from one address without any; 0 counts none.
API_TOKEN_RATE = env.number("API_TOKEN_RATE", 600, least=0, most=1_000_000)
API_VISITOR_RATE = env.number("API_VISITOR_RATE", 120, least=0, most=1_000_000)

# After so many days a draft that was not sent is called old.
DRAFT_DAYS = env.number("DRAFT_DAYS", 30, least=1, most=3650)
# So many days after it was read, a notification may be deleted.
NOTIFICATION_DAYS = env.number("NOTIFICATION_DAYS", 90, least=1, most=3650)

# Notifications by e-mail. Without a server nobody is offered any.
_mail_server = mail.choose(env.text("EMAIL_URL"))
SENDS_MAIL = bool(env.text("EMAIL_URL"))
EMAIL_BACKEND = _mail_server.backend
EMAIL_HOST, EMAIL_PORT = _mail_server.host, _mail_server.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _mail_server.user, _mail_server.password
EMAIL_USE_TLS, EMAIL_USE_SSL = _mail_server.starts_tls, _mail_server.is_tls
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = env.text("EMAIL_FROM", mail.sender(NEWSROOM_NAME, PUBLIC_URL))

# A language model that proposes claims, for newsrooms that want one. Without a name there is none.
LANGUAGE_MODEL = env.text("LANGUAGE_MODEL")
LANGUAGE_MODEL_URL = env.web_address("LANGUAGE_MODEL_URL", "") if LANGUAGE_MODEL else ""
LANGUAGE_MODEL_KEY = env.key_for("LANGUAGE_MODEL_KEY", LANGUAGE_MODEL_URL) if LANGUAGE_MODEL else ""
LANGUAGE_MODEL_TIMEOUT = env.number("LANGUAGE_MODEL_TIMEOUT", 20, least=1, most=600)

AUTHENTICATION_BACKENDS = ["factcheck.people.PeopleWithGroups"]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "login"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
DEMO_PASSWORD = env.text("DEMO_PASSWORD")

LANGUAGES = [("id", _("Indonesian")), ("en", _("English"))]
LANGUAGE_CODE = env.choice("LANGUAGE_CODE", "en", frozenset({"id", "en"}))
LOCALE_PATHS = [BASE_DIR / "claims" / "locale"]
TIME_ZONE = env.time_zone("TIME_ZONE", "Asia/Jakarta")
USE_TZ = True
FORMAT_MODULE_PATH = ["factcheck.formats"]

STATIC_URL = "static/"
STATIC_ROOT = DATA_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    # What evidence rests on: never under an address of ours, handed out by views alone.
    "evidence": evidence_storage.choose(env.text("EVIDENCE_STORAGE"), DATA_DIR),
    # What workers make for people to download: private, and deleted after a week.
    "exports": evidence_storage.choose(
        env.text("EXPORT_STORAGE"), DATA_DIR, setting="EXPORT_STORAGE", folder="exports"
    ),
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "factcheck.static_files.KeptAddresses"
    },
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": env.choice("LOG_LEVEL", "INFO", env.LOG_LEVELS)},
    # Django's own handlers would mail the administrators; everything goes up to stderr instead.
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        "django.server": {"handlers": [], "propagate": True},
        # It tells of every job that begins and ends; the admin shows them.
        "procrastinate": {"level": "WARNING"},
    },
}
