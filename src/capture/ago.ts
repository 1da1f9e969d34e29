/** "3 hours ago", as pages date what is new. */
export const AGO =
  /(?<![\p{L}\p{N}_])\d{1,6} ?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?|w|weeks?|months?|years?|yrs?) ago\b|^vor \d+ |^il y a \d+|^hace \d+|(?<!\d)\d{1,6} (?:часов|часа|час|минут|дней|дня) назад|پیش$|منذ \d+|(?<!\d)\d{1,6}(?:(?:小时|分钟|天)前|(?:時間|分|日)前|(?:시간|분|일) ?전)/iu
