## The queue of translations

screen-translations = Переводы
translations-record = Запись
translations-field = { $kind }: { $field }
translations-source = Оригинал
translations-text = Перевод
translations-stale = Оригинал изменился
translations-missing = Нет перевода
translations-language = Язык перевода
translations-count =
    { $count ->
        [one] { $count } текст ждет перевода ({ $language })
        [few] { $count } текста ждут перевода ({ $language })
       *[other] { $count } текстов ждут перевода ({ $language })
    }
translations-confirm = По-прежнему верно: { $text }
translations-label = Тексты для перевода: { $language }
translations-none = Переведено все: { $language }
translations-none-text = Текст попадает сюда, если его нет на этом языке или если оригинал изменился после перевода.
translations-filter-none = Тексты не найдены
