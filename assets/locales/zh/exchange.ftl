### Files that carry changes, and computers on the same network.

## Writing and reading a bundle

bundle-write = 写入交换文件
bundle-open = 打开交换文件
bundle-for = 交给谁
bundle-everybody = 所有成员
bundle-everybody-text = 文件包含此处的全部日志条目，任何成员均可使用。
bundle-one-text = 文件只包含据此处所知该成员尚未拥有的内容。
bundle-limit = 单封电子邮件的最大大小
bundle-no-limit = 不限
bundle-limit-text = 超出部分会写入多个文件。附件经电子邮件发送时约增大三分之一，已为此留出余量：每个文件都能装入一封此大小的邮件，请逐封发送。
bundle-with-files = 包含文件
bundle-with-files-text = 一并写入这台计算机上各记录的文件。
bundle-counting = 正在计算…
# $size is a size such as "48 kB".
bundle-plan = { $entries }条日志条目，{ $size }，共{ $files }个文件。
bundle-plan-nothing = 据此处所知，该成员不缺任何内容。
bundle-write-do = 写入文件…
bundle-done = 交换文件已写入
bundle-written-parts = { $entries }条日志条目（{ $size }）已写入{ $files }个文件：
bundle-parts-text = 所有文件缺一不可。将它们放在同一文件夹中，打开任意一个即可一并读取。
bundle-choose = 选择交换文件…
bundle-read-do = 收入
bundle-taken-in = 文件内容已收入。
bundle-too-early = 此处已有过多日志条目在等待尚未读取的文件。请先读取较早的文件。未收入任何内容。
bundle-another = 打开另一个…
# $people is a list of names.
bundle-look-changes = { $people }的{ $changes }项更改
bundle-look-entries = { $entries }条此处尚无的日志条目
bundle-look-acts = 有关参与者及其角色的新信息
bundle-look-files = 附件
bundle-look-nothing = 其中的更改此处均已有
bundle-look-from = 由{ $from }的计算机写入。
bundle-look-from-unknown = 写入者此处尚不知晓。
bundle-look-size = { $size }，共{ $files }个文件。
bundle-needs = 其内容以{ $participant }的{ $entries }条日志条目为前提，这些条目尚未送达此处。
bundle-needs-unknown = 其内容以{ $entries }条作者尚不知晓的日志条目为前提，这些条目尚未送达此处。
bundle-needs-text = 仍可收入：以这些条目为前提的内容会在条目送达后显示。

## Computers on the same network

room = 同一房间内
room-text = 同一网络中的计算机可直接相互交换，有无互联网均可。
room-show = 在网络上显示这台计算机
room-show-text = 届时网络上的人能看到此处有人使用Roadbook，但看不到姓名。
room-gather = 以本机汇集全场
room-gather-text = 届时其他计算机与本机同步，而不是彼此同步。
room-port = 本机端口：{ $port }
room-own-address = 此计算机的地址：{ $addresses }
room-show-qr = 显示二维码
room-qr = 地址{ $address }的二维码
room-nobody = 此处尚未显示其他计算机。
room-met = 上次同步：{ $participant }（{ $time }）
room-found = 找到{ $count }台计算机
room-gathers = 汇集全场
room-nearby = 附近的一台计算机
room-nearby-text = 此处不知道可连接到它的地址。请在下方填写它所显示的地址。
room-sync = 同步
# $address is an address on the network, such as 192.168.1.20:28787.
room-sync-with = 与{ $address }同步
room-synced = 已与{ $address }同步。
room-address = 另一台计算机的地址
room-address-example = 192.168.1.20:28787
room-address-problem = 这不是网络地址。请按192.168.1.20:28787的形式填写。
room-unreachable = 该地址没有此工作区的成员应答。请确认两台计算机在同一网络中，且对方已在网络上显示。
room-no-network = 这台计算机无法在网络上显示。请连接网络，或改用文件传递。
room-paused = 同步已暂停，因此这台计算机不在网络上显示。仍可按地址同步。
