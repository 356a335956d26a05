/** Whether the browser has put the text into the clipboard; some do not allow that. */
export const copyText = async (text: string): Promise<boolean> =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : false;
