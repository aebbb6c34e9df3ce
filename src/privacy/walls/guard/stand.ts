// It takes what it needs before the rest is taken away.
import './fetch-frame.ts';
import { refuseDrops } from './refuse-drops.ts';
import { refuseFrames } from './refuse-frames.ts';
import { refuseLasting } from './refuse-lasting.ts';
import { refuseLeaving } from './refuse-leaving.ts';
import { refuseLinks } from './refuse-links.ts';
import { sweepFrames } from './sweep-frames.ts';
import { pages } from '../../../egress/pages.ts';
import { hasEraseMark } from '../../../shared/erase-key.ts';

/**
 * What headers cannot do, done in the page. Importing this file puts it in place, so a page start imports it before all
 * else: a package of others must not run before the guard. It reaches nothing of the app for the same reason.
 */
const isModelsPage = pages.models.some((path) => path === location.pathname);

sweepFrames(isModelsPage ? 1 : 0);
refuseFrames();
refuseDrops();
refuseLasting({ register: isModelsPage, unregister: !isModelsPage && hasEraseMark() });
refuseLeaving([...pages.chat, ...pages.models]);
refuseLinks();
