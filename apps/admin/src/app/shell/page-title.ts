import { pageTitle as titleOf } from '@briedums/web';

/** Names the page, and of a page with tabs the open one before it. Call it where a page's fields are made. */
export const pageTitle = (title: () => string, part: () => string = () => ''): void =>
  titleOf(() => {
    const page = title();
    const open = page && part();
    return open ? `${open} – ${page}` : page;
  });
