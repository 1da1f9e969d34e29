import type { PageLine } from './model/page-line.ts'

/** Titles of the last part of a text. */
const CONCLUSION =
  /^(?:fazit|ausblick|conclusions?|the bottom line|verdict|conclusi[óo]n(?:es)?|conclusione|conclusioni|conclusão|conclusie|slutsats|konklusion|konklusjon|podsumowanie|wnioski|závěr|итог[иo]?|выводы?|sonuç|συμπέρασμα|نتیجه‌گیری|جمع‌بندی|الخلاصة|まとめ|结论|結論|결론)\s?[:：]?$/iu

/** Whether a line is running text below the title of a text's last part. */
export function concludes(lines: readonly PageLine[], at: number): boolean {
  const line = lines[at]
  return line?.prose === true && line.phrase === null && CONCLUSION.test(lines[at - 1]?.text ?? '')
}
