"""Generic Chinese and Japanese words in Latin letters, as some listings romanise a whole name ("Keji Youxian Gongsi", "Seimitsu Kogyo").

Each line is ``canonical: word word ...`` as in ``european``. Only words that mean one thing and that hardly any trade name is.
"""

from __future__ import annotations

TRANSLATED = """
technology: keji jishu gijutsu
electronic: dianzi denshi
group: jituan
university: daxue
college: xueyuan
research: yanjiu kenkyu
institute: yanjiusuo yanjiuyuan kenkyusho kenkyujo
engineering: gongcheng
industry: gongye kogyo sangyo jukogyo
machinery: jixie kikai
instrument: yiqi
equipment: shebei
manufacturing: zhizao
trading: maoyi shangmao boeki
international: guoji kokusai
investment: touzi
development: fazhan kaihatsu
aerospace: hangtian
aviation: hangkong
communication: tongxun tsushin
information: xinxi joho
logistics: wuliu
science: kexue
semiconductor: bandaoti handotai
chemical: huagong huaxue
shipbuilding: chuanbo zosen
precision: jingmi seimitsu
electric: dianqi
automation: zidonghua
software: ruanjian
network: wangluo
communication: tongxin
intelligent: zhineng
freight: huoyun
shipping: haiyun hangyun
construction: jianshe
building: jianzhu
energy: nengyuan
electric: dianli
petroleum: shiyou
pharmaceutical: yiyao zhiyao
biological: shengwu
material: cailiao
metal: jinshu
steel: gangtie
mining: kuangye
holding: konggu
bank: yinhang
insurance: baoxian
laboratory: shiyanshi
factory: gongchang
aircraft: feiji
weapon: bingqi
satellite: weixing
radar: leida
optoelectronic: guangdian
optical: guangxue
laser: jiguang
instrument: yibiao
equipment: zhuangbei
automotive: qiche
battery: dianchi
textile: fangzhi
clothing: fuzhuang
agricultural: nongye
electromechanical: jidian
cable: dianlan
mold: moju
plastic: suliao
glass: boli
ceramic: taoci
medical: yiliao
culture: wenhua
education: jiaoyu
advertising: guanggao
property: wuye
decoration: zhuangshi
furniture: jiaju
"""
