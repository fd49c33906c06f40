### The directory: organisations, and working groups with their seats.

new-organisation = 新建组织
new-group = 新建工作组
organisations-empty = 尚无组织
organisations-empty-text = 联盟的各国部委、合作伙伴和机构均列于此处。请在上面一行写下第一个组织。
groups-empty = 尚无工作组
groups-empty-text = 每个工作组负责一个行动领域，并为牵头人设有席位。
code-problem = 代码最多两个字母。

## Seats of a working group

seats = 席位
seats-none = 尚未设立席位。
seat-vacant = 空缺
seat-add = 增加席位
seat-role = 职务
seat-holder = 担任者
seat-remove = 移除席位“{ $role }”
seat-new-role = 牵头人
seat-role-region = { $role }，{ $region }
seats-vacant = { $seats }个席位中有{ $vacant }个空缺。

## Colours of working groups; each also has its two-letter code.

hue-1 = 蓝色
hue-2 = 橙色
hue-3 = 绿色
hue-4 = 紫色
hue-5 = 赭色
hue-6 = 石板灰

## Terms of seats, and people

seat-summary = { $role }：{ $holder }
seat-until = 截止：{ $until }
seat-ends-soon = 任期即将届满：{ $until }
seats-past = 历届任期（{ $count }）
new-person = 新建人员
empty-person = 尚无人员
empty-person-text = 经本人同意，为联盟工作的人员列于此处；一人可代表多个组织。
note-person-consent = 只有本人同意，其性别、语言和国家才计入均衡统计。
