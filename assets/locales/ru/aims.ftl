### Targets and baselines of an indicator, and the values they had before.

aims = Целевые и исходные значения
aims-none = Целевых и исходных значений пока нет.
aims-target = Целевые значения
aims-baseline = Исходные значения
aim-add = Добавить…
aim-of = Целевое или исходное значение
aim-for = Для кого
aim-whole = Вся коалиция
aim-no-period = Без года
aim-revise = Пересмотреть…
aim-revise-of = Пересмотреть: { $period }, { $unit }…
aim-revise-target = Пересмотр целевого значения
aim-revise-baseline = Пересмотр исходного значения
aim-revise-text = { $period }, { $unit }: до сих пор { $value }. Это значение можно будет прочесть и впредь вместе с причиной нового.
aim-new = Новое целевое или исходное значение
aim-period-note = Год, квартал (например, 2027-Q2) или месяц (например, 2027-03).
aim-period-problem = Укажите год, квартал (например, 2027-Q2) или месяц (например, 2027-03).
aim-reason = Причина
aim-reason-free = Причина, если она есть
aim-reason-note = Эту фразу прочтет каждый, кто откроет показатель.
aim-reason-problem = Значение уже есть: напишите одной фразой, почему оно меняется.
aim-set = Установить
aim-contested = Два человека пересмотрели его, не зная друг о друге: действует верхнее из значений ниже.
aim-past =
    { $count ->
        [one] { $count } значение
        [few] { $count } значения
        [many] { $count } значений
       *[other] { $count } значения
    }
aim-was = Прежде:
aim-no-reason = Причина не указана

# In the history of an indicator.
field-aims = Целевые и исходные значения
of-target = Цель
of-baseline = Исходное значение
