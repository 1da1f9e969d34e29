/** Sentences that announce a publisher's other addresses; group 1, where there is one, names the publisher. */
export const ADDRESS_NOTICES: readonly RegExp[] = [
  /^(?:[^,]{3,60}, )?(.{2,60}?)(?:(?:[’']s)? (?:web)?site)? (?:can|may) (?:also )?be (?:accessed|reached|found|read) (?:at|on|under|via) .{0,20}(?:(?:alternat|mirror|following|these).{0,20}(?:address|domain|site|mirror)|other (?:web )?(?:address|domain|mirror))/iu,
  /^(?:you can |read |visit |find )?(.{2,60}?) (?:is |are )?(?:also )?(?:available|accessible|reachable) (?:at|on|under|via) (?:the(?:se)? )?(?:following )?(?:(?:alternat(?:e|ive)|mirror) .{0,20}(?:address|domain|site|mirror)|other (?:web )?(?:address|domain|mirror))/iu,
  /^(?:alternat(?:e|ive)|mirror|other) (?:address|domain|site|link)(?:e?s)?\s*:?$/iu,
  /^(?:وب‌?سایت|وب سایت|سایت|پایگاه)\s(.{2,40}?)\s(?:از|در)\s.{0,20}نشانی‌?(?:های)?.{0,40}(?:دسترس|است)/u,
  /^(?:يمكن|موقع).{0,60}(?:العناوين|عناوين|الروابط).{0,40}$/u,
  /^le site(?: web)? (?:de |d[’'])?(.{2,40}?) est (?:aussi |également )?accessible .{0,40}adresses/iu,
  /^(?:el sitio(?: web)? de )(.{2,40}?) (?:también )?(?:está|se puede) .{0,60}direcciones/iu,
  /^(?:die (?:webseite|website|seite) von )(.{2,40}?) ist (?:auch )?.{0,60}(?:adressen|domains)/iu,
  /^сайт (.{2,40}?) (?:также )?доступен .{0,40}адрес/iu,
]

const HOST =
  /^(?:https?:\/\/)?((?:(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]+)|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:]+\])(?::\d{2,5})?)(?:\/\S*)?$/iu

const CONJUNCTION = /^(?:and|or|und|oder|et|ou|y|o|и|или|و)$/iu

/** The hosts that a line consists of, each with the port that it names, in order; empty where it holds anything else. */
export function hostsOf(line: string): string[] {
  const parts = line.split(/[\s,;|،、•·]+/u).filter((part) => part !== '' && !CONJUNCTION.test(part))
  const hosts = parts.map((part) => HOST.exec(part)?.[1] ?? null)
  return hosts.every((host) => host !== null) ? hosts : []
}
