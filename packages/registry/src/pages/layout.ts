/** The frame of a page that the server draws itself. @module */
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export const layout = ({
  lang,
  title,
  body,
}: {
  readonly lang: string;
  readonly title: string;
  readonly body: Html;
}): Html =>
  html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/assets/pages.css" />
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `;
