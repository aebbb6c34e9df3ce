import { watchThread } from '../egress/watch-thread.ts';
import { serve } from '../shared/channel.ts';
import { createSiteDesk } from './site-desk.ts';
import type { SiteVerbs } from './site-verbs.ts';

watchThread({ context: 'models' });

/** The thread that fetches this site's own files: the app's and the models that the site carries. */
serve<SiteVerbs>(self, createSiteDesk());
