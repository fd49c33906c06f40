### Who takes part: balance, seats by constituency and region, records entered twice.

balance = 均衡情况
balance-summary = 均衡情况：{ $people }人中有{ $counted }人同意计入
balance-summary-few = 均衡情况：同意计入者少于{ $count }人
balance-gender = 性别
balance-region = 区域
balance-language = 语言
balance-unknown = 未知
balance-fewer = 少于{ $count }
balance-share = { $count } · { $part }
balance-text = 以所显示的人员为准。未同意计入者列入未知；一人可使用多种语言。
balance-suppressed = 小于{ $count }的数字不予显示，以免识别出个人；可由此推算的数字也不显示。
organisations-filter-none = 没有匹配的组织
people-filter-none = 没有匹配的人员
people-filter-none-text = 请更改或清除筛选条件。
list-shown = 显示{ $shown }条，共{ $total }条

coverage = 各界别和区域的席位
coverage-all = 各小组的全部席位
coverage-unsaid = 未说明
coverage-none = 无席位
coverage-count = { $state }：{ $count }
term-held = 在任
term-ends_soon = 任期将满
term-vacant = 空缺

duplicates-found = { $count }组可能重复的记录。
duplicates-compare = 比较…
duplicates-person = 同一人员是否录入了两次？
duplicates-organisation = 同一组织是否录入了两次？
duplicates-text = 请选择保留的记录。其缺少的内容由其他记录补足，凡引用其他记录之处均改为引用该记录。合并为一个步骤，可以撤销。
duplicates-place = 第{ $at }组，共{ $all }组
duplicates-compared = 并列比较各记录
duplicates-stays = 保留
duplicates-goes = 并入该记录
duplicates-next = 下一组
duplicates-merge = 合并
duplicates-merged = { $title }：已合并。
duplicates-field = 字段
