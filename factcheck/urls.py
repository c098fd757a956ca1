"""Addresses: the pages of the claims app, and what Django brings."""

from django.contrib import admin
from django.contrib.auth import views as auth
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import include, path
from django.views.i18n import set_language

from claims.forms.signing_in import SignInForm
from factcheck.health import healthz


def favicon(request: HttpRequest) -> HttpResponse:
    """The picture for browsers that look for it where it used to be, e.g. beside a report's JSON."""
    return redirect(static("claims/favicon.svg"))


urlpatterns = [
    path("favicon.ico", login_not_required(favicon), name="favicon"),
    path("healthz", healthz, name="healthz"),
    path("language/", login_not_required(set_language), name="set_language"),
    path(
        "login/", auth.LoginView.as_view(authentication_form=SignInForm, redirect_authenticated_user=True), name="login"
    ),
    path("logout/", auth.LogoutView.as_view(), name="logout"),
    path("password/", auth.PasswordChangeView.as_view(), name="password_change"),
    path("password/done/", auth.PasswordChangeDoneView.as_view(), name="password_change_done"),
    path("admin/", admin.site.urls),
    path("", include("claims.urls")),
]
