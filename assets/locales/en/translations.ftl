## The queue of translations

screen-translations = Translations
translations-record = Record
translations-field = { $kind }: { $field }
translations-source = Source
translations-text = Translation
translations-stale = Source changed
translations-missing = Missing
translations-language = Into
translations-count =
    { $count ->
        [one] { $count } text waits for a translation into { $language }
       *[other] { $count } texts wait for a translation into { $language }
    }
translations-confirm = Still right: { $text }
translations-label = Texts to translate into { $language }
translations-none = Everything is translated into { $language }
translations-none-text = A text comes here when it is missing in this language, or when its source changed after it was translated.
translations-filter-none = No text matches
