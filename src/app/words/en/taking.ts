import { count } from './count.ts'

/** What can be taken along: addresses, code for other pages, data, pictures. */
export const taking = {
  thisView: 'This view',
  address: 'The address holds the stretch of time, the filters and the selection. Nothing else is kept anywhere.',
  onYourPage: 'On your page',
  frameOnly:
    'The timeline and the words, without this page around them: no cookies, no request to anyone else. The articles’ words stay in their own language.',
  as: 'As',
  variants: {
    frame: {
      label: 'Frame',
      about:
        'One line, no script. Browsers that can give the frame the height of what it holds; elsewhere it is as high as you say.',
    },
    script: {
      label: 'Frame and script',
      about: 'The frame always has the right height. The script listens to this frame’s height and does nothing else.',
    },
    element: { label: 'Element', about: 'The same as an element of its own, for pages built from components.' },
    picture: {
      label: 'Picture',
      about: 'A still picture that links to this view. Save it below, put it beside your page, and correct its name.',
    },
    single: {
      label: 'One file',
      about:
        'Everything in one file on your own server, in a frame that may do nothing but run. Works where nothing else does.',
    },
  },
  colours: 'Colours',
  themes: { reader: 'as the reader’s device', light: 'light', dark: 'dark' },
  labelsIn: 'Labels in',
  readersLanguage: 'the reader’s language',
  height: 'Height',
  pixels: 'pixels',
  notify: 'Tell my page which item is chosen (its id, nothing else)',
  onDisk: (address: string) =>
    `This page lies on a disk: put the address where it is published in the place of ${address}.`,
  code: 'Code',
  copyCode: 'Copy code',
  saveOffline: 'Save offline.html',
  showPreview: 'Show the preview',
  hidePreview: 'Hide the preview',
  asksFor: (pixels: number) => `At this width it asks for ${pixels} pixels.`,
  asData: 'As data',
  data: (events: number, figures: number, left: boolean, atHand: boolean) =>
    `${count.events(events)} and ${count.figures(figures)}${left ? ' that the filters leave' : ''}${atHand ? ', of those at hand' : ''}, with their words and the articles they stand in. Tables are saved under Table, everything at once under About.`,
  theFile: 'The file',
  asPicture: 'As a picture',
  picture: 'This view with the sources and its address in it; every word is text.',
  saveSvg: 'Save SVG',
  savePng: 'Save PNG',
  dark: 'dark',
  noPicture: 'This browser could not draw the picture; the SVG can be opened everywhere.',
}
