### What became of records and notes, and the workspace as it was.

history = История изменений
history-none = Изменений пока не было.
history-change = { $field }: { $value }
history-more = { $count ->
    [one] Показать еще { $count } более раннее изменение
    [few] Показать еще { $count } более ранних изменения
    [many] Показать еще { $count } более ранних изменений
   *[other] Показать еще { $count } более раннего изменения
}
history-rest = { $count ->
    [one] и еще { $count } поле
    [few] и еще { $count } поля
    [many] и еще { $count } полей
   *[other] и еще { $count } поля
}
history-earlier = Показать более ранние изменения
history-computer = На компьютере { $computer }
history-menu = Изменение от { $time }
history-bring-back = Вернуть запись к тогдашнему виду
history-look = Посмотреть, как всё выглядело тогда

## The workspace as it was

menu-past = Посмотреть более ранний день…
past-title = Рабочее пространство в прошлом
past-text = Так рабочее пространство выглядело { $time } по часам тех, кто вносил записи. Здесь ничего нельзя изменить.
past-leave = Вернуться к сегодняшнему дню
past-choose = Другой день…
past-dialog-text = Дорожная карта, показатели, встречи и заметки показываются такими, какими они были вечером этого дня. Ничего не теряется: к сегодняшней работе можно вернуться в один шаг.
past-day = День
past-day-problem = Укажите один день, который уже прошел, например { $example }.
past-show = Показать
past-making = Восстанавливаем этот день…
past-yesterday = Вчера
past-week = Неделю назад
past-month = 30 дней назад

## Earlier versions of the notes

notes-versions = Более ранние версии
notes-versions-close = Закрыть более ранние версии
notes-versions-none = Здесь еще никто не писал.
notes-version = Версия
notes-paragraph-gone = В заметках этого больше нет
notes-paragraph-changed = Теперь текст другой
notes-put-back = Вернуть этот абзац
notes-put-back-done = Абзац возвращен; написанное с тех пор осталось.
