/** Whether a contact is a mail address alone, so that it can be a link. */
export function isMail(contact: string): boolean {
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(contact);
}
