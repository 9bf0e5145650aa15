import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { render, type TemplateResult } from 'lit';

import * as doctorSearch from '../doctor-search/doctor-search.stories.ts';
import * as professionalCard from '../professional-card/professional-card.stories.ts';
import * as professionalDetail from '../professional-detail/professional-detail.stories.ts';
import * as provider from '../provider/provider.stories.ts';
import * as statusBadge from '../status-badge/status-badge.stories.ts';
import { equal } from './assert.ts';
import { expectAccessible } from './expect-accessible.ts';
import { watchPage } from './mount.ts';

interface Stories {
  readonly default: Meta;
  readonly [name: string]: unknown;
}

const files = [
  doctorSearch,
  professionalCard,
  professionalDetail,
  provider,
  statusBadge,
] as unknown as readonly Stories[];

const settle = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

for (const file of files) {
  const { default: meta, ...stories } = file;
  describe(`stories of ${meta.title ?? ''}`, () => {
    for (const [name, story] of Object.entries(stories) as [string, StoryObj][]) {
      for (const lang of ['hi', 'en']) {
        it(`${name} in ${lang}`, async () => {
          const page = watchPage();
          const corner = document.createElement('main');
          corner.lang = lang;
          document.body.replaceChildren(corner);
          const draw = (story.render ?? meta.render) as (args: object) => TemplateResult;
          render(draw({ ...meta.args, ...story.args }), corner);
          await settle(250);
          await (story.play as ((context: object) => Promise<void>) | undefined)?.({ canvasElement: corner });
          await settle(250);
          await expectAccessible(corner);
          page.stop();
          equal(page.escaped.join(), '', 'errors that reached the page');
        });
      }
    }
  });
}
