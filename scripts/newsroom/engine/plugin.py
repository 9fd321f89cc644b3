"""What MkDocs calls; every event is a few lines over plain functions.

static-i18n builds once per locale, so every event but ``on_startup`` comes once for each; gathering is done in the
first pass only.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from newsroom.content.facts import fill
from newsroom.content.models import Article
from newsroom.content.sanitise import NewsroomMarkdown, clean
from newsroom.core.clock import today
from newsroom.core.messages import Refused, msg
from newsroom.engine.config import NewsroomConfig
from newsroom.engine.files import clean_logos, leave_out_theme_files, photo_files, place_files, refuse_links_out
from newsroom.engine.navigation import entries_of
from newsroom.engine.prepare import prepare
from newsroom.images.logos import logos
from newsroom.images.plan import Planned
from newsroom.languages.catalogue import ENGLISH
from newsroom.languages.formatting import date_text
from newsroom.languages.interface import interface_text
from newsroom.languages.slugs import heading_id
from newsroom.outputs.sitemap import sitemap, sitemap_entries
from newsroom.settings.load import settings_from
from newsroom.settings.model import SettingsError
from newsroom.website.listings import ListingPage
from newsroom.website.navigation import menu_view
from newsroom.website.routes import Route, routes
from newsroom.website.templates import own_templates, page_meta
from newsroom.website.views import Site, not_found_view, view_of


class NewsroomPlugin(BasePlugin[NewsroomConfig]):  # type: ignore[no-untyped-call]
    """A bilingual news section and checked, localised pages for MkDocs."""

    def __init__(self) -> None:
        self.serving = False
        self.lang = ENGLISH
        """Language in which editors are told; `building` sets it."""
        self.site: Site
        self.routes: dict[str, Route] = {}
        self.markdown: NewsroomMarkdown
        self.photos: list[Planned] = []

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether this is a preview, which shows drafts."""
        self.serving = command == "serve"

    # After static-i18n (-100), which sets the theme's language for this pass.
    @event_priority(-150)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Gather in the first pass; stop before anything is written where something is wrong."""
        if not config.plugins["i18n"].building:  # type: ignore[attr-defined]
            self._gather(config)
        # Both are one file for all locales: the sitemap is ours to write, 404 is made in the first pass.
        config.theme.static_templates -= {"sitemap.xml", "404.html"}
        if self._locale(config) == self.site.content.settings.default:
            config.theme.static_templates |= {"404.html"}
        return config

    def _gather(self, config: MkDocsConfig) -> None:
        root = Path(config.config_file_path).resolve().parent
        docs = Path(config.docs_dir).resolve()  # as the root is: the project may be reached through a link
        if not docs.is_relative_to(root):
            raise Abort(
                msg(
                    "mkdocs.yml: `docs_dir` leads out of the project, to {docs}; put the pages beside mkdocs.yml",
                    docs=docs,
                )
            )
        docs_dir = docs.relative_to(root).as_posix()
        languages = [dict(language) for language in config.plugins["i18n"].config.languages]
        try:
            settings = settings_from(languages, dict(self.config), docs_dir)
            ready = prepare(root, settings, drafts=self.serving, lang=self.lang)
        except (SettingsError, Refused) as error:
            raise Abort(error.sentence) from None
        self.photos = ready.photos
        self.site = Site(root, ready.content, config.site_url, today(settings.timezone))
        self.markdown = NewsroomMarkdown(docs_dir)
        config.markdown_extensions.append(self.markdown)  # type: ignore[arg-type]
        config.mdx_configs.setdefault("toc", {}).setdefault("slugify", heading_id)
        config.mdx_configs.setdefault("footnotes", {}).setdefault("SEPARATOR", "-")  # its colon is in no `markup.ID`

    def _locale(self, config: MkDocsConfig) -> str:
        return str(config.theme["language"])

    @event_priority(-150)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add articles, listings and photos, and move the standing pages to their addresses."""
        found = routes(self.site.content, self._locale(config))
        self.routes = {route.src_uri: route for route in found}
        refuse_links_out(config, files, self.site.root)
        place_files(config, files, self.routes)
        clean_logos(files, logos(self.site.root, self.site.content))
        photo_files(config, files, self.site.root, self.photos)
        leave_out_theme_files(files)
        return files

    def on_page_read_source(self, *, page: MkDocsPage, config: MkDocsConfig) -> str | None:
        """Return MkDocs the text without its front matter, which it would read more carelessly."""
        route = self.routes.get(page.file.src_uri)
        if route is None:
            return None
        # A blank first line keeps MkDocs from taking `Napomena: tekst` for MultiMarkdown metadata.
        front = None if isinstance(route.item, ListingPage) else route.item.text_file.front
        return f"\n{front.body if front else ''}"

    def on_page_markdown(self, markdown: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Return MkDocs title and template, and put the facts into the text."""
        route = self.routes.get(page.file.src_uri)
        if route is None:
            return markdown
        content = self.site.content
        page.meta = page_meta(content, route)
        self.markdown.path = "" if isinstance(route.item, ListingPage) else route.item.text_file.path
        return fill(markdown, content.facts(route.locale), content.settings.edition(route.locale).formats)

    def on_page_content(self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Drop everything active from the text."""
        return clean(html)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Lend templates texts and dates; escape every value in our own, as Material's are written without escaping."""
        own = own_templates(Path(config.theme.custom_dir or "overrides"))
        env.autoescape = lambda name: name in own
        edition = self.site.content.settings.edition(self._locale(config))
        env.filters["long_date"] = lambda day: date_text(day, edition.formats)
        env.globals["t"] = lambda key, lang=edition.lang: interface_text(key, lang)
        return env

    def on_page_context(
        self, context: TemplateContext, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Return the template what it shows."""
        route = self.routes.get(page.file.src_uri)
        if route is None:
            return context
        news = self.site.content.news_address(route.locale) if isinstance(route.item, Article | ListingPage) else None
        context.update(view_of(self.site, route))  # type: ignore[typeddict-item]
        entries = entries_of(nav)
        context.update(menu_view(entries, self.site.content, page.url, route.locale, news))  # type: ignore[typeddict-item]
        return context

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Return the 404 page its homes."""
        context.update(not_found_view(self.site))  # type: ignore[typeddict-item]
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the sitemap, once."""
        if self._locale(config) == self.site.content.settings.default and config.site_url:
            entries = sitemap_entries(self.site.content, config.site_url)
            (Path(config.site_dir) / "sitemap.xml").write_bytes(sitemap(entries))
