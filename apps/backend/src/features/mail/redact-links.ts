/** The secret is the fragment of an invitation link; everything of the link goes. */
const invitationLink = /\S+\/uzaicinajums#\S+/g;

/** A letter's text without its one-time links, to be kept after it was sent. */
export const redactLinks = (text: string, instead: string): string =>
  text.replace(invitationLink, () => instead);
