### Who takes part: balance, seats by constituency and region, records entered twice.

balance = Представленность
balance-summary = Представленность: согласие на учет есть у { $counted } из { $people }
balance-summary-few = Представленность: согласие на учет дали менее { $count } человек
balance-gender = Пол
balance-region = Регион
balance-language = Язык
balance-unknown = Неизвестно
balance-fewer = менее { $count }
balance-share = { $count } · { $part }
balance-text = Среди показанных людей. Кто не дал согласия на учет, отнесен к неизвестным; один человек может владеть несколькими языками.
balance-suppressed = Числа меньше { $count } не показаны, чтобы никого нельзя было узнать; не показаны и числа, из которых они следуют.
organisations-filter-none = Подходящих организаций нет
people-filter-none = Никто не найден
people-filter-none-text = Измените фильтр или очистите его.
list-shown = Показано: { $shown } из { $total }

coverage = Места по категориям и регионам
coverage-all = Места всех групп
coverage-unsaid = Не указано
coverage-none = Мест нет
coverage-count = { $state }: { $count }
term-held = Занято
term-ends_soon = Срок скоро истекает
term-vacant = Вакантно

duplicates-found =
    { $count ->
        [one] { $count } возможный повтор.
        [few] { $count } возможных повтора.
        [many] { $count } возможных повторов.
       *[other] { $count } возможного повтора.
    }
duplicates-compare = Сравнить…
duplicates-person = Один и тот же человек записан дважды?
duplicates-organisation = Одна и та же организация записана дважды?
duplicates-text = Выберите запись, которая останется. Недостающее она получит из остальных, а все ссылки на них будут вести к ней. Объединение — один шаг, который можно отменить.
duplicates-place = { $at } из { $all }
duplicates-compared = Записи рядом
duplicates-stays = Останется
duplicates-goes = Войдет в нее
duplicates-next = Далее
duplicates-merge = Объединить
duplicates-merged = { $title }: объединено.
duplicates-field = Поле
