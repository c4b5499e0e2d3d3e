"""The characters that write foreign names in Chinese by their sound (the Xinhua agency's tables of transcription).

``SYLLABLES`` are those used for hardly anything else; ``SOUNDS`` the others, common in Chinese names too.
"""

from __future__ import annotations

SYLLABLES = frozenset(
    "阿埃艾巴贝比宾波伯布茨达戴丹德蒂迪丁杜厄恩尔法菲芬弗夫盖冈戈哥格葛根圭赫霍基吉伽杰卡凯坎科克肯库拉莱兰劳勒雷蕾里利莉卢鲁罗洛律吕曼芒梅米密缅姆穆娜奈内妮尼涅纽诺努帕派潘佩珀普奇恰乔切琼茹萨塞赛桑瑟沙什"
    "圣什史丝斯索塔泰坦忒特滕图托瓦万维韦温沃乌伍西希锡休叙亚延耶伊因约泽扎詹兹佐祖"
)
SOUNDS = frozenset(
    "安昂奥爱白班保鲍本边滨邦彪博卜曹察昌楚川道登邓狄底第顿多俄儿范方费冯佛福富甘岗高贡古瓜关哈海汉豪好亨华怀惠吉加嘉贾江金津京久喀康考柯可孔奎昆朗郎累黎理力立连良列林灵龙隆伦马玛迈麦门蒙孟明莫默木纳南"
    "能宁农欧庞彭皮平坡齐钦青让热仁日荣瑞若撒山尚舍申施石舒司松苏孙太泰汤唐陶腾提廷通威卫文翁武锡夏香肖谢辛欣雄许雅扬尧叶衣易英尤于宇赞曾张兆珍真芝治朱卓宗邹茨雪谐谷聚励赢思星腊合都依木吐逊江古丽买麦玉素甫力拜提热"
)
