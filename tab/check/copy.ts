/** Puts a text on the clipboard. Teams frames the tab without leave for the newer way on some clients; the older one asks nobody. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
};

const copySelected = (text: string): boolean => {
  const place = Object.assign(document.createElement('textarea'), { value: text, className: 'unseen', readOnly: true });
  const before = document.activeElement;
  document.body.append(place);
  place.select();
  const copied = document.execCommand('copy');
  place.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
};
