"""What MkDocs calls; every event is a few lines over plain functions.

static-i18n builds once per locale, so every event but ``on_startup`` comes once for each; everything is read in
the first pass only.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Literal

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from newsroom.content.facts import fill
from newsroom.content.sanitise import NewsroomMarkdown, clean
from newsroom.core.messages import Refused
from newsroom.engine.config import NewsroomConfig, project_root, project_settings
from newsroom.engine.files import (
    clean_logos,
    photo_files,
    refuse_dead_link,
    refuse_links_out,
    refuse_unfit,
    restore,
    route_files,
    shared_files,
)
from newsroom.engine.navigation import entries_of
from newsroom.engine.prepare import prepare
from newsroom.engine.theme import choose_static_templates, leave_out_theme_files, set_up_templates
from newsroom.images.logos import logos
from newsroom.languages.catalogue import ENGLISH
from newsroom.languages.slugs import heading_id
from newsroom.outputs.sitemap import sitemap, sitemap_entries
from newsroom.settings.model import SettingsError
from newsroom.website.listings import ListingPage
from newsroom.website.model import Website
from newsroom.website.routes import Route
from newsroom.website.views import page_meta, view_of
from newsroom.website.views.not_found import not_found_view


class NewsroomPlugin(BasePlugin[NewsroomConfig]):  # type: ignore[no-untyped-call]
    """A bilingual news section and checked, localised pages for MkDocs."""

    def __init__(self) -> None:
        self.serving = False
        self.lang = ENGLISH
        """Language in which editors are told; `engine.build` sets it."""
        self.root: Path
        """The project's folder."""
        self.site: Website
        self.routes: dict[str, Route] = {}
        """The routes of this pass, by their name for MkDocs."""
        self.shared: tuple[File, ...] = ()
        """The files in `docs/` that belong to no language."""
        self.published: set[str] = set()
        """The addresses of all passes so far at which a page is published."""
        self.markdown: NewsroomMarkdown

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether this is a preview, which shows drafts."""
        self.serving = command == "serve"

    # After static-i18n (-100), which sets the theme's language for this pass.
    @event_priority(-150)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Prepare in the first pass; stop before anything is written where something is wrong."""
        if not config.plugins["i18n"].building:  # type: ignore[attr-defined]
            self._prepare(config)
        choose_static_templates(config, first=self._is_first(config))
        return config

    def _prepare(self, config: MkDocsConfig) -> None:
        self.root = project_root(config)
        self.published = set()
        try:
            settings = project_settings(config, dict(self.config))
            self.site = prepare(self.root, settings, config.site_url, drafts=self.serving, lang=self.lang)
        except (SettingsError, Refused) as error:
            raise Abort(error.sentence) from None
        self.markdown = NewsroomMarkdown(settings.docs_dir)
        config.markdown_extensions.append(self.markdown)  # type: ignore[arg-type]
        config.mdx_configs.setdefault("toc", {}).setdefault("slugify", heading_id)
        config.mdx_configs.setdefault("footnotes", {}).setdefault("SEPARATOR", "-")  # its colon is in no `markup.ID`

    def _locale(self, config: MkDocsConfig) -> str:
        return str(config.theme["language"])

    def _is_first(self, config: MkDocsConfig) -> bool:
        return self._locale(config) == self.site.content.settings.default

    @event_priority(-150)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add articles, listings and photos, and move the standing pages to their addresses."""
        self.routes = {route.src_uri: route for route in self.site.routes[self._locale(config)]}
        originals = logos(self.root, self.site.content)
        refuse_links_out(config, files, self.root)
        refuse_unfit(config, files, self.site.content.settings, originals)
        if self._is_first(config):
            self.shared = shared_files(config, files, self.site.content.settings.locales)
        restore(files, self.shared)
        self.published |= route_files(config, files, self.routes)
        clean_logos(files, originals)
        photo_files(config, files, self.root, self.site.photos)
        leave_out_theme_files(config, files)
        self.markdown.elsewhere = self.site.content.addresses_elsewhere(self._locale(config))
        return files

    def on_page_read_source(self, *, page: MkDocsPage, config: MkDocsConfig) -> str | None:
        """Return to MkDocs the text without its front matter, which it would read more carelessly."""
        route = self.routes.get(page.file.src_uri)
        if route is None:
            return None
        # A blank first line keeps MkDocs from taking `Napomena: tekst` for MultiMarkdown metadata.
        front = None if isinstance(route.item, ListingPage) else route.item.text_file.front
        return f"\n{front.body if front else ''}"

    def on_page_markdown(self, markdown: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Return to MkDocs title and template, and put the facts into the text."""
        route = self.routes.get(page.file.src_uri)
        if route is None:
            return markdown
        content = self.site.content
        page.meta = page_meta(content, route)
        self.markdown.path = "" if isinstance(route.item, ListingPage) else route.item.text_file.path
        self.markdown.address = route.address
        if not self.serving:
            self.markdown.look_at = partial(refuse_dead_link, files, page.file.src_uri)
        return fill(markdown, content.facts(route.locale), content.settings.edition(route.locale).formats)

    def on_page_content(self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Drop everything active from the text."""
        return clean(html)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Set up the templates for the edition of this pass."""
        set_up_templates(env, config, self.site.content.settings.edition(self._locale(config)))
        return env

    def on_page_context(
        self, context: TemplateContext, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Return to the template what it shows."""
        route = self.routes.get(page.file.src_uri)
        if route is not None:
            context.update(view_of(self.site, route, entries_of(nav)))  # type: ignore[typeddict-item]
        return context

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Return to the 404 page its homes."""
        context.update(not_found_view(self.site))  # type: ignore[typeddict-item]
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the sitemap; the last pass knows every page that is published."""
        if config.site_url:
            entries = sitemap_entries(self.site, self.published)
            (Path(config.site_dir) / "sitemap.xml").write_bytes(sitemap(entries))
