import type { Outcome } from '../channel.ts';
import { onStage, settle } from './stage.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** A drawing that holds a picture from elsewhere, drawn so that the picture is needed. */
export async function svgWith(name: 'image' | 'feImage' | 'set', url: string): Promise<Outcome> {
  return await onStage(async (stage) => {
    const make = (tag: string, attributes: Record<string, string>): Element => {
      const element = document.createElementNS(namespace, tag);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    };
    const drawing = make('svg', { width: '2', height: '2' });
    const size = { width: '2', height: '2' };
    const picture = name === 'set' ? make('image', size) : make(name, { href: url, ...size });
    // Its address comes by an animation.
    if (name === 'set') picture.append(make('set', { attributeName: 'href', to: url }));
    if (name !== 'feImage') drawing.append(picture);
    else {
      const filter = make('filter', { id: 'self-test-filter' });
      filter.append(picture);
      drawing.append(filter, make('rect', { width: '2', height: '2', filter: 'url(#self-test-filter)' }));
    }
    stage.append(drawing);
    return await settle();
  });
}
