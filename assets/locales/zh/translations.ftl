## The queue of translations

screen-translations = 翻译
translations-record = 记录
translations-field = { $kind }：{ $field }
translations-source = 原文
translations-text = 译文
translations-stale = 原文已改动
translations-missing = 缺少译文
translations-language = 译为
translations-count = { $count }条文本待译为{ $language }
translations-confirm = 译文仍然正确：{ $text }
translations-label = 待译为{ $language }的文本
translations-none = 已全部译为{ $language }
translations-none-text = 某语言缺少译文，或译后原文有改动时，该文本会出现在这里。
translations-filter-none = 没有匹配的文本
