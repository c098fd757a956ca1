"""The addresses of the workbench, and pages with nothing on them, which show what Django itself costs."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.urls import path

from factcheck.urls import urlpatterns as pages


@login_not_required
def empty(request: HttpRequest) -> HttpResponse:
    return HttpResponse("")


@login_not_required
def hello(request: HttpRequest) -> HttpResponse:
    return HttpResponse("Hello")


urlpatterns = [path("empty/", empty), path("hello/", hello), *pages]
