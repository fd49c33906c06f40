### Working on the plan as a whole: several actions at once, moving, merging and splitting them, what depends on what, saved views.

## Several actions at once

grid-pick = Выбрать «{ $name }»
grid-pick-all = Выбрать все показанные
bulk = Что можно сделать с выбранными мероприятиями
bulk-count = { $count ->
    [one] Выбрано { $count } мероприятие
    [few] Выбрано { $count } мероприятия
    [many] Выбрано { $count } мероприятий
   *[other] Выбрано { $count } мероприятия
}
bulk-who = Кто…
bulk-when = Когда…
bulk-lens = Аспект
bulk-merge = Объединить…
bulk-clear = Снять выделение
bulk-set = Задать
bulk-who-title = { $count ->
    [one] Ответственный за { $count } мероприятие
    [few] Ответственный за { $count } мероприятия
    [many] Ответственный за { $count } мероприятий
   *[other] Ответственный за { $count } мероприятия
}
bulk-when-title = { $count ->
    [one] Сроки { $count } мероприятия
   *[other] Сроки { $count } мероприятий
}
bulk-done = { $count ->
    [one] Изменено { $count } мероприятие.
    [few] Изменено { $count } мероприятия.
    [many] Изменено { $count } мероприятий.
   *[other] Изменено { $count } мероприятия.
}
shortcut-pick = Выбрать строки
shortcut-picked = Перейти к действиям с выбранными строками
shortcut-move-row = Переместить строку вверх или вниз

## Moving, merging, splitting, and numbering again

move-sorted = Мероприятия можно перемещать, когда список стоит в собственном порядке и сгруппирован по темам или рабочим группам.
merge-title = Объединить мероприятия в одно
merge-stays = Какое из них остается?
merge-leave = Не объединять: «{ $title }»
merge-add = Добавить еще мероприятие
merge-text = { $count ->
    [one] «{ $title }» остается и получает показатели, аспекты и зависимости еще { $count } мероприятия. Оно выходит из дорожной карты; его номер по-прежнему ведет сюда.
   *[other] «{ $title }» остается и получает показатели, аспекты и зависимости еще { $count } мероприятий. Они выходят из дорожной карты; их номера по-прежнему ведут сюда.
}
merge-do = Объединить
merge-done = { $count ->
    [one] { $count } мероприятие вошло в «{ $title }».
    [few] { $count } мероприятия вошли в «{ $title }».
    [many] { $count } мероприятий вошли в «{ $title }».
   *[other] { $count } мероприятия вошли в «{ $title }».
}
