## The queue of translations

screen-translations = الترجمات
translations-record = السجل
translations-field = { $kind }: { $field }
translations-source = الأصل
translations-text = الترجمة
translations-stale = تغيّر الأصل
translations-missing = ناقصة
translations-language = إلى
translations-count =
    { $count ->
        [zero] لا نصوص تنتظر الترجمة إلى { $language }
        [one] نص واحد ينتظر الترجمة إلى { $language }
        [two] نصان ينتظران الترجمة إلى { $language }
        [few] { $count } نصوص تنتظر الترجمة إلى { $language }
        [many] { $count } نصًا ينتظر الترجمة إلى { $language }
       *[other] { $count } نص ينتظر الترجمة إلى { $language }
    }
translations-confirm = ما زالت صحيحة: { $text }
translations-label = نصوص للترجمة إلى { $language }
translations-none = تُرجم كل شيء إلى { $language }
translations-none-text = يظهر النص هنا إذا كان ناقصًا في هذه اللغة، أو إذا تغيّر أصله بعد ترجمته.
translations-filter-none = لا يوجد نص مطابق
