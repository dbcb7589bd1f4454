<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- 新闻和人道主义文件中常见的名称。
     W3C Pronunciation Lexicon Specification 1.0; see README.md in this folder. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
         alphabet="ipa" xml:lang="zh">

  <!-- 联合国系统：逐个字母读 -->
  <lexeme><grapheme>UN</grapheme><alias>U N</alias></lexeme>
  <lexeme><grapheme>UNODC</grapheme><alias>U N O D C</alias></lexeme>
  <lexeme><grapheme>UNDP</grapheme><alias>U N D P</alias></lexeme>
  <lexeme><grapheme>UNHCR</grapheme><alias>U N H C R</alias></lexeme>
  <lexeme><grapheme>WHO</grapheme><alias>W H O</alias></lexeme>
  <lexeme><grapheme>FAO</grapheme><alias>F A O</alias></lexeme>
  <lexeme><grapheme>ILO</grapheme><alias>I L O</alias></lexeme>
  <lexeme><grapheme>IOM</grapheme><alias>I O M</alias></lexeme>
  <lexeme><grapheme>IMF</grapheme><alias>I M F</alias></lexeme>
  <lexeme><grapheme>WFP</grapheme><alias>W F P</alias></lexeme>
  <lexeme><grapheme>UNFPA</grapheme><alias>U N F P A</alias></lexeme>
  <lexeme><grapheme>UNEP</grapheme><alias>U N E P</alias></lexeme>
  <lexeme><grapheme>OHCHR</grapheme><alias>O H C H R</alias></lexeme>
  <lexeme><grapheme>IAEA</grapheme><alias>I A E A</alias></lexeme>
  <lexeme><grapheme>WTO</grapheme><alias>W T O</alias></lexeme>
  <lexeme><grapheme>ICC</grapheme><alias>I C C</alias></lexeme>
  <lexeme><grapheme>ICJ</grapheme><alias>I C J</alias></lexeme>
  <lexeme><grapheme>WIPO</grapheme><alias>W I P O</alias></lexeme>
  <lexeme><grapheme>ITU</grapheme><alias>I T U</alias></lexeme>
  <lexeme><grapheme>ICAO</grapheme><alias>I C A O</alias></lexeme>
  <lexeme><grapheme>IMO</grapheme><alias>I M O</alias></lexeme>
  <lexeme><grapheme>UPU</grapheme><alias>U P U</alias></lexeme>
  <lexeme><grapheme>WMO</grapheme><alias>W M O</alias></lexeme>
  <lexeme><grapheme>SDG</grapheme><alias>S D G</alias></lexeme>
  <lexeme><grapheme>MDG</grapheme><alias>M D G</alias></lexeme>

  <!-- 新闻：逐个字母读 -->
  <lexeme><grapheme>EU</grapheme><alias>E U</alias></lexeme>
  <lexeme><grapheme>USA</grapheme><alias>U S A</alias></lexeme>
  <lexeme><grapheme>UK</grapheme><alias>U K</alias></lexeme>
  <lexeme><grapheme>UAE</grapheme><alias>U A E</alias></lexeme>
  <lexeme><grapheme>NGO</grapheme><alias>N G O</alias></lexeme>
  <lexeme><grapheme>HIV</grapheme><alias>H I V</alias></lexeme>
  <lexeme><grapheme>GDP</grapheme><alias>G D P</alias></lexeme>
  <lexeme><grapheme>GNP</grapheme><alias>G N P</alias></lexeme>
  <lexeme><grapheme>CPI</grapheme><alias>C P I</alias></lexeme>
  <lexeme><grapheme>DNA</grapheme><alias>D N A</alias></lexeme>
  <lexeme><grapheme>RNA</grapheme><alias>R N A</alias></lexeme>
  <lexeme><grapheme>BBC</grapheme><alias>B B C</alias></lexeme>
  <lexeme><grapheme>CNN</grapheme><alias>C N N</alias></lexeme>
  <lexeme><grapheme>FBI</grapheme><alias>F B I</alias></lexeme>
  <lexeme><grapheme>CIA</grapheme><alias>C I A</alias></lexeme>
  <lexeme><grapheme>CEO</grapheme><alias>C E O</alias></lexeme>
  <lexeme><grapheme>AI</grapheme><alias>A I</alias></lexeme>
  <lexeme><grapheme>IT</grapheme><alias>I T</alias></lexeme>
  <lexeme><grapheme>VR</grapheme><alias>V R</alias></lexeme>
  <lexeme><grapheme>PC</grapheme><alias>P C</alias></lexeme>
  <lexeme><grapheme>WEF</grapheme><alias>W E F</alias></lexeme>
  <lexeme><grapheme>OECD</grapheme><alias>O E C D</alias></lexeme>
  <lexeme><grapheme>USB</grapheme><alias>U S B</alias></lexeme>
  <lexeme><grapheme>GPS</grapheme><alias>G P S</alias></lexeme>
  <lexeme><grapheme>ATM</grapheme><alias>A T M</alias></lexeme>
  <lexeme><grapheme>KTV</grapheme><alias>K T V</alias></lexeme>
  <lexeme><grapheme>CCTV</grapheme><alias>C C T V</alias></lexeme>

  <!-- 有通用中文名称的 -->
  <lexeme><grapheme>COVID</grapheme><alias>COVID</alias></lexeme>
  <lexeme><grapheme>COVID-19</grapheme><alias>COVID十九</alias></lexeme>
  <lexeme><grapheme>UNICEF</grapheme><alias>联合国儿童基金会</alias></lexeme>
  <lexeme><grapheme>UNESCO</grapheme><alias>联合国教科文组织</alias></lexeme>
  <lexeme><grapheme>UNAIDS</grapheme><alias>联合国艾滋病规划署</alias></lexeme>
  <lexeme><grapheme>NATO</grapheme><alias>北约</alias></lexeme>
  <lexeme><grapheme>OPEC</grapheme><alias>欧佩克</alias></lexeme>
  <lexeme><grapheme>ASEAN</grapheme><alias>东盟</alias></lexeme>
  <lexeme><grapheme>BRICS</grapheme><alias>金砖国家</alias></lexeme>
  <lexeme><grapheme>NASA</grapheme><alias>美国宇航局</alias></lexeme>
  <lexeme><grapheme>FIFA</grapheme><alias>国际足联</alias></lexeme>
  <lexeme><grapheme>APEC</grapheme><alias>亚太经合组织</alias></lexeme>
  <lexeme><grapheme>OCHA</grapheme><alias>人道主义事务协调厅</alias></lexeme>
  <lexeme><grapheme>UNRWA</grapheme><alias>近东救济工程处</alias></lexeme>
  <lexeme><grapheme>UNCTAD</grapheme><alias>联合国贸发会议</alias></lexeme>

  <!-- 多音字：引擎读错的词，用带声调数字的拼音 -->
  <lexeme><grapheme>银行</grapheme><alias>yin2 hang2</alias></lexeme>
  <lexeme><grapheme>行业</grapheme><alias>hang2 ye4</alias></lexeme>
  <lexeme><grapheme>同行</grapheme><alias>tong2 hang2</alias></lexeme>
  <lexeme><grapheme>行列</grapheme><alias>hang2 lie4</alias></lexeme>
  <lexeme><grapheme>行情</grapheme><alias>hang2 qing2</alias></lexeme>
  <lexeme><grapheme>央行</grapheme><alias>yang1 hang2</alias></lexeme>
  <lexeme><grapheme>商行</grapheme><alias>shang1 hang2</alias></lexeme>
  <lexeme><grapheme>排行</grapheme><alias>pai2 hang2</alias></lexeme>
  <lexeme><grapheme>内行</grapheme><alias>nei4 hang2</alias></lexeme>
  <lexeme><grapheme>外行</grapheme><alias>wai4 hang2</alias></lexeme>
  <lexeme><grapheme>分行</grapheme><alias>fen1 hang2</alias></lexeme>
  <lexeme><grapheme>支行</grapheme><alias>zhi1 hang2</alias></lexeme>
  <lexeme><grapheme>投行</grapheme><alias>tou2 hang2</alias></lexeme>
  <lexeme><grapheme>改行</grapheme><alias>gai3 hang2</alias></lexeme>
  <lexeme><grapheme>行为</grapheme><alias>xing2 wei2</alias></lexeme>
  <lexeme><grapheme>重复</grapheme><alias>chong2 fu4</alias></lexeme>
  <lexeme><grapheme>重新</grapheme><alias>chong2 xin1</alias></lexeme>
  <lexeme><grapheme>重建</grapheme><alias>chong2 jian4</alias></lexeme>
  <lexeme><grapheme>重庆</grapheme><alias>chong2 qing4</alias></lexeme>
  <lexeme><grapheme>重申</grapheme><alias>chong2 shen1</alias></lexeme>
  <lexeme><grapheme>重返</grapheme><alias>chong2 fan3</alias></lexeme>
  <lexeme><grapheme>重组</grapheme><alias>chong2 zu3</alias></lexeme>
  <lexeme><grapheme>重启</grapheme><alias>chong2 qi3</alias></lexeme>
  <lexeme><grapheme>重叠</grapheme><alias>chong2 die2</alias></lexeme>
  <lexeme><grapheme>重逢</grapheme><alias>chong2 feng2</alias></lexeme>
  <lexeme><grapheme>双重</grapheme><alias>shuang1 chong2</alias></lexeme>
  <lexeme><grapheme>多重</grapheme><alias>duo1 chong2</alias></lexeme>
  <lexeme><grapheme>音乐</grapheme><alias>yin1 yue4</alias></lexeme>
  <lexeme><grapheme>乐器</grapheme><alias>yue4 qi4</alias></lexeme>
  <lexeme><grapheme>乐队</grapheme><alias>yue4 dui4</alias></lexeme>
  <lexeme><grapheme>乐团</grapheme><alias>yue4 tuan2</alias></lexeme>
  <lexeme><grapheme>交响乐</grapheme><alias>jiao1 xiang3 yue4</alias></lexeme>
  <lexeme><grapheme>民乐</grapheme><alias>min2 yue4</alias></lexeme>
  <lexeme><grapheme>长大</grapheme><alias>zhang3 da4</alias></lexeme>
  <lexeme><grapheme>成长</grapheme><alias>cheng2 zhang3</alias></lexeme>
  <lexeme><grapheme>增长</grapheme><alias>zeng1 zhang3</alias></lexeme>
  <lexeme><grapheme>生长</grapheme><alias>sheng1 zhang3</alias></lexeme>
  <lexeme><grapheme>部长</grapheme><alias>bu4 zhang3</alias></lexeme>
  <lexeme><grapheme>校长</grapheme><alias>xiao4 zhang3</alias></lexeme>
  <lexeme><grapheme>市长</grapheme><alias>shi4 zhang3</alias></lexeme>
  <lexeme><grapheme>省长</grapheme><alias>sheng3 zhang3</alias></lexeme>
  <lexeme><grapheme>局长</grapheme><alias>ju2 zhang3</alias></lexeme>
  <lexeme><grapheme>会长</grapheme><alias>hui4 zhang3</alias></lexeme>
  <lexeme><grapheme>院长</grapheme><alias>yuan4 zhang3</alias></lexeme>
  <lexeme><grapheme>秘书长</grapheme><alias>mi4 shu1 zhang3</alias></lexeme>
  <lexeme><grapheme>家长</grapheme><alias>jia1 zhang3</alias></lexeme>
  <lexeme><grapheme>队长</grapheme><alias>dui4 zhang3</alias></lexeme>
  <lexeme><grapheme>董事长</grapheme><alias>dong3 shi4 zhang3</alias></lexeme>
  <lexeme><grapheme>团长</grapheme><alias>tuan2 zhang3</alias></lexeme>
  <lexeme><grapheme>班长</grapheme><alias>ban1 zhang3</alias></lexeme>
  <lexeme><grapheme>行长</grapheme><alias>hang2 zhang3</alias></lexeme>
  <lexeme><grapheme>议长</grapheme><alias>yi4 zhang3</alias></lexeme>
  <lexeme><grapheme>外长</grapheme><alias>wai4 zhang3</alias></lexeme>
  <lexeme><grapheme>首长</grapheme><alias>shou3 zhang3</alias></lexeme>
  <lexeme><grapheme>酋长</grapheme><alias>qiu2 zhang3</alias></lexeme>
  <lexeme><grapheme>船长</grapheme><alias>chuan2 zhang3</alias></lexeme>
  <lexeme><grapheme>长官</grapheme><alias>zhang3 guan1</alias></lexeme>
  <lexeme><grapheme>长辈</grapheme><alias>zhang3 bei4</alias></lexeme>
  <lexeme><grapheme>助长</grapheme><alias>zhu4 zhang3</alias></lexeme>
  <lexeme><grapheme>获得</grapheme><alias>huo4 de2</alias></lexeme>
  <lexeme><grapheme>取得</grapheme><alias>qu3 de2</alias></lexeme>
  <lexeme><grapheme>得到</grapheme><alias>de2 dao4</alias></lexeme>
  <lexeme><grapheme>得出</grapheme><alias>de2 chu1</alias></lexeme>
  <lexeme><grapheme>不得不</grapheme><alias>bu4 de2 bu4</alias></lexeme>
  <lexeme><grapheme>必须得</grapheme><alias>bi4 xu1 dei3</alias></lexeme>
  <lexeme><grapheme>总得</grapheme><alias>zong3 dei3</alias></lexeme>
  <lexeme><grapheme>睡觉</grapheme><alias>shui4 jiao4</alias></lexeme>
  <lexeme><grapheme>午觉</grapheme><alias>wu3 jiao4</alias></lexeme>
  <lexeme><grapheme>归还</grapheme><alias>gui1 huan2</alias></lexeme>
  <lexeme><grapheme>偿还</grapheme><alias>chang2 huan2</alias></lexeme>
  <lexeme><grapheme>还款</grapheme><alias>huan2 kuan3</alias></lexeme>
  <lexeme><grapheme>还债</grapheme><alias>huan2 zhai4</alias></lexeme>
  <lexeme><grapheme>返还</grapheme><alias>fan3 huan2</alias></lexeme>
  <lexeme><grapheme>退还</grapheme><alias>tui4 huan2</alias></lexeme>
  <lexeme><grapheme>首都</grapheme><alias>shou3 du1</alias></lexeme>
  <lexeme><grapheme>都市</grapheme><alias>du1 shi4</alias></lexeme>
  <lexeme><grapheme>成都</grapheme><alias>cheng2 du1</alias></lexeme>
  <lexeme><grapheme>会计</grapheme><alias>kuai4 ji4</alias></lexeme>
  <lexeme><grapheme>财会</grapheme><alias>cai2 kuai4</alias></lexeme>
  <lexeme><grapheme>曲调</grapheme><alias>qu3 diao4</alias></lexeme>
  <lexeme><grapheme>协调</grapheme><alias>xie2 tiao2</alias></lexeme>
  <lexeme><grapheme>调整</grapheme><alias>tiao2 zheng3</alias></lexeme>
  <lexeme><grapheme>调解</grapheme><alias>tiao2 jie3</alias></lexeme>
  <lexeme><grapheme>调节</grapheme><alias>tiao2 jie2</alias></lexeme>
  <lexeme><grapheme>空调</grapheme><alias>kong1 tiao2</alias></lexeme>
  <lexeme><grapheme>烹调</grapheme><alias>peng1 tiao2</alias></lexeme>
  <lexeme><grapheme>失调</grapheme><alias>shi1 tiao2</alias></lexeme>
  <lexeme><grapheme>逆差</grapheme><alias>ni4 cha1</alias></lexeme>
  <lexeme><grapheme>出差</grapheme><alias>chu1 chai1</alias></lexeme>
  <lexeme><grapheme>差事</grapheme><alias>chai1 shi4</alias></lexeme>
  <lexeme><grapheme>邮差</grapheme><alias>you2 chai1</alias></lexeme>
  <lexeme><grapheme>参差</grapheme><alias>cen1 ci1</alias></lexeme>
  <lexeme><grapheme>自传</grapheme><alias>zi4 zhuan4</alias></lexeme>
  <lexeme><grapheme>传记</grapheme><alias>zhuan4 ji4</alias></lexeme>
  <lexeme><grapheme>水浒传</grapheme><alias>shui3 hu3 zhuan4</alias></lexeme>
  <lexeme><grapheme>处理</grapheme><alias>chu3 li3</alias></lexeme>
  <lexeme><grapheme>处罚</grapheme><alias>chu3 fa2</alias></lexeme>
  <lexeme><grapheme>处于</grapheme><alias>chu3 yu2</alias></lexeme>
  <lexeme><grapheme>处境</grapheme><alias>chu3 jing4</alias></lexeme>
  <lexeme><grapheme>相处</grapheme><alias>xiang1 chu3</alias></lexeme>
  <lexeme><grapheme>惩处</grapheme><alias>cheng2 chu3</alias></lexeme>
  <lexeme><grapheme>处长</grapheme><alias>chu4 zhang3</alias></lexeme>
  <lexeme><grapheme>当地</grapheme><alias>dang1 di4</alias></lexeme>
  <lexeme><grapheme>倒数</grapheme><alias>dao4 shu3</alias></lexeme>
  <lexeme><grapheme>摔倒</grapheme><alias>shuai1 dao3</alias></lexeme>
  <lexeme><grapheme>倒闭</grapheme><alias>dao3 bi4</alias></lexeme>
  <lexeme><grapheme>推倒</grapheme><alias>tui1 dao3</alias></lexeme>
  <lexeme><grapheme>恶心</grapheme><alias>e3 xin1</alias></lexeme>
  <lexeme><grapheme>厌恶</grapheme><alias>yan4 wu4</alias></lexeme>
  <lexeme><grapheme>可恶</grapheme><alias>ke3 wu4</alias></lexeme>
  <lexeme><grapheme>憎恶</grapheme><alias>zeng1 wu4</alias></lexeme>
  <lexeme><grapheme>头发</grapheme><alias>tou2 fa5</alias></lexeme>
  <lexeme><grapheme>爱好</grapheme><alias>ai4 hao4</alias></lexeme>
  <lexeme><grapheme>好奇</grapheme><alias>hao4 qi2</alias></lexeme>
  <lexeme><grapheme>好客</grapheme><alias>hao4 ke4</alias></lexeme>
  <lexeme><grapheme>喜好</grapheme><alias>xi3 hao4</alias></lexeme>
  <lexeme><grapheme>角色</grapheme><alias>jue2 se4</alias></lexeme>
  <lexeme><grapheme>主角</grapheme><alias>zhu3 jue2</alias></lexeme>
  <lexeme><grapheme>押解</grapheme><alias>ya1 jie4</alias></lexeme>
  <lexeme><grapheme>解数</grapheme><alias>xie4 shu4</alias></lexeme>
  <lexeme><grapheme>结实</grapheme><alias>jie1 shi5</alias></lexeme>
  <lexeme><grapheme>尽管</grapheme><alias>jin3 guan3</alias></lexeme>
  <lexeme><grapheme>尽快</grapheme><alias>jin3 kuai4</alias></lexeme>
  <lexeme><grapheme>尽量</grapheme><alias>jin3 liang4</alias></lexeme>
  <lexeme><grapheme>考卷</grapheme><alias>kao3 juan4</alias></lexeme>
  <lexeme><grapheme>试卷</grapheme><alias>shi4 juan4</alias></lexeme>
  <lexeme><grapheme>问卷</grapheme><alias>wen4 juan4</alias></lexeme>
  <lexeme><grapheme>测量</grapheme><alias>ce4 liang2</alias></lexeme>
  <lexeme><grapheme>衡量</grapheme><alias>heng2 liang2</alias></lexeme>
  <lexeme><grapheme>思量</grapheme><alias>si1 liang2</alias></lexeme>
  <lexeme><grapheme>丢三落四</grapheme><alias>diu1 san1 la4 si4</alias></lexeme>
  <lexeme><grapheme>没收</grapheme><alias>mo4 shou1</alias></lexeme>
  <lexeme><grapheme>沉没</grapheme><alias>chen2 mo4</alias></lexeme>
  <lexeme><grapheme>淹没</grapheme><alias>yan1 mo4</alias></lexeme>
  <lexeme><grapheme>埋没</grapheme><alias>mai2 mo4</alias></lexeme>
  <lexeme><grapheme>出没</grapheme><alias>chu1 mo4</alias></lexeme>
  <lexeme><grapheme>模样</grapheme><alias>mu2 yang4</alias></lexeme>
  <lexeme><grapheme>模具</grapheme><alias>mu2 ju4</alias></lexeme>
  <lexeme><grapheme>难民</grapheme><alias>nan4 min2</alias></lexeme>
  <lexeme><grapheme>灾难</grapheme><alias>zai1 nan4</alias></lexeme>
  <lexeme><grapheme>苦难</grapheme><alias>ku3 nan4</alias></lexeme>
  <lexeme><grapheme>遇难</grapheme><alias>yu4 nan4</alias></lexeme>
  <lexeme><grapheme>避难</grapheme><alias>bi4 nan4</alias></lexeme>
  <lexeme><grapheme>歌曲</grapheme><alias>ge1 qu3</alias></lexeme>
  <lexeme><grapheme>散文</grapheme><alias>san3 wen2</alias></lexeme>
  <lexeme><grapheme>少年</grapheme><alias>shao4 nian2</alias></lexeme>
  <lexeme><grapheme>青少年</grapheme><alias>qing1 shao4 nian2</alias></lexeme>
  <lexeme><grapheme>少女</grapheme><alias>shao4 nv3</alias></lexeme>
  <lexeme><grapheme>宿舍</grapheme><alias>su4 she4</alias></lexeme>
  <lexeme><grapheme>校舍</grapheme><alias>xiao4 she4</alias></lexeme>
  <lexeme><grapheme>反省</grapheme><alias>fan3 xing3</alias></lexeme>
  <lexeme><grapheme>似的</grapheme><alias>shi4 de5</alias></lexeme>
  <lexeme><grapheme>数不清</grapheme><alias>shu3 bu4 qing1</alias></lexeme>
  <lexeme><grapheme>子弹</grapheme><alias>zi3 dan4</alias></lexeme>
  <lexeme><grapheme>弹性</grapheme><alias>tan2 xing4</alias></lexeme>
  <lexeme><grapheme>弹琴</grapheme><alias>tan2 qin2</alias></lexeme>
  <lexeme><grapheme>弹劾</grapheme><alias>tan2 he2</alias></lexeme>
  <lexeme><grapheme>呕吐</grapheme><alias>ou3 tu4</alias></lexeme>
  <lexeme><grapheme>认为</grapheme><alias>ren4 wei2</alias></lexeme>
  <lexeme><grapheme>成为</grapheme><alias>cheng2 wei2</alias></lexeme>
  <lexeme><grapheme>作为</grapheme><alias>zuo4 wei2</alias></lexeme>
  <lexeme><grapheme>以为</grapheme><alias>yi3 wei2</alias></lexeme>
  <lexeme><grapheme>称为</grapheme><alias>cheng1 wei2</alias></lexeme>
  <lexeme><grapheme>与会</grapheme><alias>yu4 hui4</alias></lexeme>
  <lexeme><grapheme>参与</grapheme><alias>can1 yu4</alias></lexeme>
  <lexeme><grapheme>记载</grapheme><alias>ji4 zai3</alias></lexeme>
  <lexeme><grapheme>刊载</grapheme><alias>kan1 zai3</alias></lexeme>
  <lexeme><grapheme>转载</grapheme><alias>zhuan3 zai3</alias></lexeme>
  <lexeme><grapheme>西藏</grapheme><alias>xi1 zang4</alias></lexeme>
  <lexeme><grapheme>宝藏</grapheme><alias>bao3 zang4</alias></lexeme>
  <lexeme><grapheme>藏族</grapheme><alias>zang4 zu2</alias></lexeme>
  <lexeme><grapheme>着手</grapheme><alias>zhuo2 shou3</alias></lexeme>
  <lexeme><grapheme>着重</grapheme><alias>zhuo2 zhong4</alias></lexeme>
  <lexeme><grapheme>执着</grapheme><alias>zhi2 zhuo2</alias></lexeme>
  <lexeme><grapheme>着陆</grapheme><alias>zhuo2 lu4</alias></lexeme>
  <lexeme><grapheme>着火</grapheme><alias>zhao2 huo3</alias></lexeme>
  <lexeme><grapheme>着急</grapheme><alias>zhao2 ji2</alias></lexeme>
  <lexeme><grapheme>睡着</grapheme><alias>shui4 zhao2</alias></lexeme>
  <lexeme><grapheme>种植</grapheme><alias>zhong4 zhi2</alias></lexeme>
  <lexeme><grapheme>耕种</grapheme><alias>geng1 zhong4</alias></lexeme>
  <lexeme><grapheme>接种</grapheme><alias>jie1 zhong4</alias></lexeme>
  <lexeme><grapheme>公转</grapheme><alias>gong1 zhuan4</alias></lexeme>
  <lexeme><grapheme>转动</grapheme><alias>zhuan4 dong4</alias></lexeme>
  <lexeme><grapheme>朝鲜</grapheme><alias>chao2 xian3</alias></lexeme>
  <lexeme><grapheme>今朝</grapheme><alias>jin1 zhao1</alias></lexeme>
  <lexeme><grapheme>称职</grapheme><alias>chen4 zhi2</alias></lexeme>
  <lexeme><grapheme>对称</grapheme><alias>dui4 chen4</alias></lexeme>
  <lexeme><grapheme>给予</grapheme><alias>ji3 yu3</alias></lexeme>
  <lexeme><grapheme>供给</grapheme><alias>gong1 ji3</alias></lexeme>
  <lexeme><grapheme>补给</grapheme><alias>bu3 ji3</alias></lexeme>
  <lexeme><grapheme>自给</grapheme><alias>zi4 ji3</alias></lexeme>
  <lexeme><grapheme>给养</grapheme><alias>ji3 yang3</alias></lexeme>
  <lexeme><grapheme>便宜</grapheme><alias>pian2 yi5</alias></lexeme>
  <lexeme><grapheme>薄弱</grapheme><alias>bo2 ruo4</alias></lexeme>
  <lexeme><grapheme>单薄</grapheme><alias>dan1 bo2</alias></lexeme>
  <lexeme><grapheme>人参</grapheme><alias>ren2 shen1</alias></lexeme>
  <lexeme><grapheme>曾孙</grapheme><alias>zeng1 sun1</alias></lexeme>
  <lexeme><grapheme>大夫</grapheme><alias>dai4 fu5</alias></lexeme>
  <lexeme><grapheme>厦门</grapheme><alias>xia4 men2</alias></lexeme>
  <lexeme><grapheme>地方</grapheme><alias>di4 fang5</alias></lexeme>
  <lexeme><grapheme>土地</grapheme><alias>tu3 di4</alias></lexeme>
  <lexeme><grapheme>华山</grapheme><alias>hua4 shan1</alias></lexeme>
  <lexeme><grapheme>附和</grapheme><alias>fu4 he4</alias></lexeme>
  <lexeme><grapheme>蛮横</grapheme><alias>man2 heng4</alias></lexeme>
  <lexeme><grapheme>系鞋带</grapheme><alias>ji4 xie2 dai4</alias></lexeme>
  <lexeme><grapheme>几乎</grapheme><alias>ji1 hu1</alias></lexeme>
  <lexeme><grapheme>投降</grapheme><alias>tou2 xiang2</alias></lexeme>
  <lexeme><grapheme>强劲</grapheme><alias>qiang2 jing4</alias></lexeme>
  <lexeme><grapheme>可汗</grapheme><alias>ke4 han2</alias></lexeme>
  <lexeme><grapheme>累积</grapheme><alias>lei3 ji1</alias></lexeme>
  <lexeme><grapheme>积累</grapheme><alias>ji1 lei3</alias></lexeme>
  <lexeme><grapheme>了解</grapheme><alias>liao3 jie3</alias></lexeme>
  <lexeme><grapheme>受不了</grapheme><alias>shou4 bu4 liao3</alias></lexeme>
  <lexeme><grapheme>率领</grapheme><alias>shuai4 ling3</alias></lexeme>
  <lexeme><grapheme>率先</grapheme><alias>shuai4 xian1</alias></lexeme>
  <lexeme><grapheme>秘鲁</grapheme><alias>bi4 lu3</alias></lexeme>
  <lexeme><grapheme>宁可</grapheme><alias>ning4 ke3</alias></lexeme>
  <lexeme><grapheme>奇数</grapheme><alias>ji1 shu4</alias></lexeme>
  <lexeme><grapheme>稽查</grapheme><alias>ji1 cha2</alias></lexeme>
  <lexeme><grapheme>强迫</grapheme><alias>qiang3 po4</alias></lexeme>
  <lexeme><grapheme>勉强</grapheme><alias>mian3 qiang3</alias></lexeme>
  <lexeme><grapheme>倔强</grapheme><alias>jue2 jiang4</alias></lexeme>
  <lexeme><grapheme>亲家</grapheme><alias>qing4 jia5</alias></lexeme>
  <lexeme><grapheme>堵塞</grapheme><alias>du3 se4</alias></lexeme>
  <lexeme><grapheme>闭塞</grapheme><alias>bi4 se4</alias></lexeme>
  <lexeme><grapheme>刹那</grapheme><alias>cha4 na4</alias></lexeme>
  <lexeme><grapheme>上声</grapheme><alias>shang3 sheng1</alias></lexeme>
  <lexeme><grapheme>标识</grapheme><alias>biao1 zhi4</alias></lexeme>
  <lexeme><grapheme>游说</grapheme><alias>you2 shui4</alias></lexeme>
  <lexeme><grapheme>拓展</grapheme><alias>tuo4 zhan3</alias></lexeme>
  <lexeme><grapheme>恐吓</grapheme><alias>kong3 he4</alias></lexeme>
  <lexeme><grapheme>校对</grapheme><alias>jiao4 dui4</alias></lexeme>
  <lexeme><grapheme>血淋淋</grapheme><alias>xie3 lin2 lin2</alias></lexeme>
  <lexeme><grapheme>晕倒</grapheme><alias>yun1 dao3</alias></lexeme>
  <lexeme><grapheme>择菜</grapheme><alias>zhai2 cai4</alias></lexeme>
  <lexeme><grapheme>船只</grapheme><alias>chuan2 zhi1</alias></lexeme>
  <lexeme><grapheme>作料</grapheme><alias>zuo2 liao4</alias></lexeme>

  <!-- 读对的词：写在这里，免得上面的词跨词误配（“进行长期”不是“行长”） -->
  <lexeme><grapheme>行动</grapheme><alias>行动</alias></lexeme>
  <lexeme><grapheme>进行</grapheme><alias>进行</alias></lexeme>
  <lexeme><grapheme>执行</grapheme><alias>执行</alias></lexeme>
  <lexeme><grapheme>旅行</grapheme><alias>旅行</alias></lexeme>
  <lexeme><grapheme>流行</grapheme><alias>流行</alias></lexeme>
  <lexeme><grapheme>行政</grapheme><alias>行政</alias></lexeme>
  <lexeme><grapheme>行使</grapheme><alias>行使</alias></lexeme>
  <lexeme><grapheme>步行</grapheme><alias>步行</alias></lexeme>
  <lexeme><grapheme>发行</grapheme><alias>发行</alias></lexeme>
  <lexeme><grapheme>举行</grapheme><alias>举行</alias></lexeme>
  <lexeme><grapheme>实行</grapheme><alias>实行</alias></lexeme>
  <lexeme><grapheme>运行</grapheme><alias>运行</alias></lexeme>
  <lexeme><grapheme>重要</grapheme><alias>重要</alias></lexeme>
  <lexeme><grapheme>重点</grapheme><alias>重点</alias></lexeme>
  <lexeme><grapheme>重大</grapheme><alias>重大</alias></lexeme>
  <lexeme><grapheme>严重</grapheme><alias>严重</alias></lexeme>
  <lexeme><grapheme>重视</grapheme><alias>重视</alias></lexeme>
  <lexeme><grapheme>尊重</grapheme><alias>尊重</alias></lexeme>
  <lexeme><grapheme>体重</grapheme><alias>体重</alias></lexeme>
  <lexeme><grapheme>沉重</grapheme><alias>沉重</alias></lexeme>
  <lexeme><grapheme>重量</grapheme><alias>重量</alias></lexeme>
  <lexeme><grapheme>贵重</grapheme><alias>贵重</alias></lexeme>
  <lexeme><grapheme>快乐</grapheme><alias>快乐</alias></lexeme>
  <lexeme><grapheme>娱乐</grapheme><alias>娱乐</alias></lexeme>
  <lexeme><grapheme>乐观</grapheme><alias>乐观</alias></lexeme>
  <lexeme><grapheme>乐趣</grapheme><alias>乐趣</alias></lexeme>
  <lexeme><grapheme>俱乐部</grapheme><alias>俱乐部</alias></lexeme>
  <lexeme><grapheme>长期</grapheme><alias>长期</alias></lexeme>
  <lexeme><grapheme>长城</grapheme><alias>长城</alias></lexeme>
  <lexeme><grapheme>长江</grapheme><alias>长江</alias></lexeme>
  <lexeme><grapheme>长度</grapheme><alias>长度</alias></lexeme>
  <lexeme><grapheme>长远</grapheme><alias>长远</alias></lexeme>
  <lexeme><grapheme>延长</grapheme><alias>延长</alias></lexeme>
  <lexeme><grapheme>擅长</grapheme><alias>擅长</alias></lexeme>
  <lexeme><grapheme>特长</grapheme><alias>特长</alias></lexeme>
  <lexeme><grapheme>觉得</grapheme><alias>觉得</alias></lexeme>
  <lexeme><grapheme>值得</grapheme><alias>值得</alias></lexeme>
  <lexeme><grapheme>记得</grapheme><alias>记得</alias></lexeme>
  <lexeme><grapheme>使得</grapheme><alias>使得</alias></lexeme>
  <lexeme><grapheme>觉悟</grapheme><alias>觉悟</alias></lexeme>
  <lexeme><grapheme>还有</grapheme><alias>还有</alias></lexeme>
  <lexeme><grapheme>还是</grapheme><alias>还是</alias></lexeme>
  <lexeme><grapheme>还要</grapheme><alias>还要</alias></lexeme>
  <lexeme><grapheme>还会</grapheme><alias>还会</alias></lexeme>
  <lexeme><grapheme>还能</grapheme><alias>还能</alias></lexeme>
  <lexeme><grapheme>还在</grapheme><alias>还在</alias></lexeme>
  <lexeme><grapheme>都是</grapheme><alias>都是</alias></lexeme>
  <lexeme><grapheme>都有</grapheme><alias>都有</alias></lexeme>
  <lexeme><grapheme>会议</grapheme><alias>会议</alias></lexeme>
  <lexeme><grapheme>调查</grapheme><alias>调查</alias></lexeme>
  <lexeme><grapheme>强调</grapheme><alias>强调</alias></lexeme>
  <lexeme><grapheme>声调</grapheme><alias>声调</alias></lexeme>
  <lexeme><grapheme>语调</grapheme><alias>语调</alias></lexeme>
  <lexeme><grapheme>调动</grapheme><alias>调动</alias></lexeme>
  <lexeme><grapheme>调研</grapheme><alias>调研</alias></lexeme>
  <lexeme><grapheme>格调</grapheme><alias>格调</alias></lexeme>
  <lexeme><grapheme>单调</grapheme><alias>单调</alias></lexeme>
  <lexeme><grapheme>差别</grapheme><alias>差别</alias></lexeme>
  <lexeme><grapheme>差异</grapheme><alias>差异</alias></lexeme>
  <lexeme><grapheme>差距</grapheme><alias>差距</alias></lexeme>
  <lexeme><grapheme>误差</grapheme><alias>误差</alias></lexeme>
  <lexeme><grapheme>时差</grapheme><alias>时差</alias></lexeme>
  <lexeme><grapheme>顺差</grapheme><alias>顺差</alias></lexeme>
  <lexeme><grapheme>传统</grapheme><alias>传统</alias></lexeme>
  <lexeme><grapheme>传播</grapheme><alias>传播</alias></lexeme>
  <lexeme><grapheme>传染</grapheme><alias>传染</alias></lexeme>
  <lexeme><grapheme>宣传</grapheme><alias>宣传</alias></lexeme>
  <lexeme><grapheme>好处</grapheme><alias>好处</alias></lexeme>
  <lexeme><grapheme>办事处</grapheme><alias>办事处</alias></lexeme>
  <lexeme><grapheme>到处</grapheme><alias>到处</alias></lexeme>
  <lexeme><grapheme>长处</grapheme><alias>长处</alias></lexeme>
  <lexeme><grapheme>用处</grapheme><alias>用处</alias></lexeme>
  <lexeme><grapheme>应当</grapheme><alias>应当</alias></lexeme>
  <lexeme><grapheme>适当</grapheme><alias>适当</alias></lexeme>
  <lexeme><grapheme>恰当</grapheme><alias>恰当</alias></lexeme>
  <lexeme><grapheme>当作</grapheme><alias>当作</alias></lexeme>
  <lexeme><grapheme>当成</grapheme><alias>当成</alias></lexeme>
  <lexeme><grapheme>上当</grapheme><alias>上当</alias></lexeme>
  <lexeme><grapheme>正当</grapheme><alias>正当</alias></lexeme>
  <lexeme><grapheme>倒退</grapheme><alias>倒退</alias></lexeme>
  <lexeme><grapheme>倒车</grapheme><alias>倒车</alias></lexeme>
  <lexeme><grapheme>恶化</grapheme><alias>恶化</alias></lexeme>
  <lexeme><grapheme>罪恶</grapheme><alias>罪恶</alias></lexeme>
  <lexeme><grapheme>发现</grapheme><alias>发现</alias></lexeme>
  <lexeme><grapheme>发展</grapheme><alias>发展</alias></lexeme>
  <lexeme><grapheme>理发</grapheme><alias>理发</alias></lexeme>
  <lexeme><grapheme>干部</grapheme><alias>干部</alias></lexeme>
  <lexeme><grapheme>更多</grapheme><alias>更多</alias></lexeme>
  <lexeme><grapheme>更好</grapheme><alias>更好</alias></lexeme>
  <lexeme><grapheme>更改</grapheme><alias>更改</alias></lexeme>
  <lexeme><grapheme>角落</grapheme><alias>角落</alias></lexeme>
  <lexeme><grapheme>教会</grapheme><alias>教会</alias></lexeme>
  <lexeme><grapheme>解决</grapheme><alias>解决</alias></lexeme>
  <lexeme><grapheme>尽头</grapheme><alias>尽头</alias></lexeme>
  <lexeme><grapheme>卷入</grapheme><alias>卷入</alias></lexeme>
  <lexeme><grapheme>填空</grapheme><alias>填空</alias></lexeme>
  <lexeme><grapheme>数量</grapheme><alias>数量</alias></lexeme>
  <lexeme><grapheme>降落</grapheme><alias>降落</alias></lexeme>
  <lexeme><grapheme>没有</grapheme><alias>没有</alias></lexeme>
  <lexeme><grapheme>规模</grapheme><alias>规模</alias></lexeme>
  <lexeme><grapheme>难题</grapheme><alias>难题</alias></lexeme>
  <lexeme><grapheme>迫切</grapheme><alias>迫切</alias></lexeme>
  <lexeme><grapheme>曲线</grapheme><alias>曲线</alias></lexeme>
  <lexeme><grapheme>弯曲</grapheme><alias>弯曲</alias></lexeme>
  <lexeme><grapheme>扭曲</grapheme><alias>扭曲</alias></lexeme>
  <lexeme><grapheme>歪曲</grapheme><alias>歪曲</alias></lexeme>
  <lexeme><grapheme>分散</grapheme><alias>分散</alias></lexeme>
  <lexeme><grapheme>扩散</grapheme><alias>扩散</alias></lexeme>
  <lexeme><grapheme>减少</grapheme><alias>减少</alias></lexeme>
  <lexeme><grapheme>至少</grapheme><alias>至少</alias></lexeme>
  <lexeme><grapheme>舍弃</grapheme><alias>舍弃</alias></lexeme>
  <lexeme><grapheme>节省</grapheme><alias>节省</alias></lexeme>
  <lexeme><grapheme>盛行</grapheme><alias>盛行</alias></lexeme>
  <lexeme><grapheme>盛大</grapheme><alias>盛大</alias></lexeme>
  <lexeme><grapheme>类似</grapheme><alias>类似</alias></lexeme>
  <lexeme><grapheme>数字</grapheme><alias>数字</alias></lexeme>
  <lexeme><grapheme>数据</grapheme><alias>数据</alias></lexeme>
  <lexeme><grapheme>多数</grapheme><alias>多数</alias></lexeme>
  <lexeme><grapheme>弹药</grapheme><alias>弹药</alias></lexeme>
  <lexeme><grapheme>炸弹</grapheme><alias>炸弹</alias></lexeme>
  <lexeme><grapheme>导弹</grapheme><alias>导弹</alias></lexeme>
  <lexeme><grapheme>核弹</grapheme><alias>核弹</alias></lexeme>
  <lexeme><grapheme>弹头</grapheme><alias>弹头</alias></lexeme>
  <lexeme><grapheme>提供</grapheme><alias>提供</alias></lexeme>
  <lexeme><grapheme>为了</grapheme><alias>为了</alias></lexeme>
  <lexeme><grapheme>为什么</grapheme><alias>为什么</alias></lexeme>
  <lexeme><grapheme>为此</grapheme><alias>为此</alias></lexeme>
  <lexeme><grapheme>照相</grapheme><alias>照相</alias></lexeme>
  <lexeme><grapheme>真相</grapheme><alias>真相</alias></lexeme>
  <lexeme><grapheme>首相</grapheme><alias>首相</alias></lexeme>
  <lexeme><grapheme>外相</grapheme><alias>外相</alias></lexeme>
  <lexeme><grapheme>新兴</grapheme><alias>新兴</alias></lexeme>
  <lexeme><grapheme>复兴</grapheme><alias>复兴</alias></lexeme>
  <lexeme><grapheme>流血</grapheme><alias>流血</alias></lexeme>
  <lexeme><grapheme>应对</grapheme><alias>应对</alias></lexeme>
  <lexeme><grapheme>对应</grapheme><alias>对应</alias></lexeme>
  <lexeme><grapheme>载重</grapheme><alias>载重</alias></lexeme>
  <lexeme><grapheme>收藏</grapheme><alias>收藏</alias></lexeme>
  <lexeme><grapheme>隐藏</grapheme><alias>隐藏</alias></lexeme>
  <lexeme><grapheme>储藏</grapheme><alias>储藏</alias></lexeme>
  <lexeme><grapheme>沿着</grapheme><alias>沿着</alias></lexeme>
  <lexeme><grapheme>意味着</grapheme><alias>意味着</alias></lexeme>
  <lexeme><grapheme>随着</grapheme><alias>随着</alias></lexeme>
  <lexeme><grapheme>种类</grapheme><alias>种类</alias></lexeme>
  <lexeme><grapheme>种子</grapheme><alias>种子</alias></lexeme>
  <lexeme><grapheme>种族</grapheme><alias>种族</alias></lexeme>
  <lexeme><grapheme>播种</grapheme><alias>播种</alias></lexeme>
  <lexeme><grapheme>转变</grapheme><alias>转变</alias></lexeme>
  <lexeme><grapheme>转移</grapheme><alias>转移</alias></lexeme>
  <lexeme><grapheme>旋转</grapheme><alias>旋转</alias></lexeme>
  <lexeme><grapheme>朝代</grapheme><alias>朝代</alias></lexeme>
  <lexeme><grapheme>王朝</grapheme><alias>王朝</alias></lexeme>
  <lexeme><grapheme>朝阳</grapheme><alias>朝阳</alias></lexeme>
  <lexeme><grapheme>称号</grapheme><alias>称号</alias></lexeme>
  <lexeme><grapheme>方便</grapheme><alias>方便</alias></lexeme>
  <lexeme><grapheme>参加</grapheme><alias>参加</alias></lexeme>
  <lexeme><grapheme>重创</grapheme><alias>重创</alias></lexeme>
  <lexeme><grapheme>大厦</grapheme><alias>大厦</alias></lexeme>
  <lexeme><grapheme>分子</grapheme><alias>分子</alias></lexeme>
  <lexeme><grapheme>成分</grapheme><alias>成分</alias></lexeme>
  <lexeme><grapheme>过分</grapheme><alias>过分</alias></lexeme>
  <lexeme><grapheme>水分</grapheme><alias>水分</alias></lexeme>
  <lexeme><grapheme>和平</grapheme><alias>和平</alias></lexeme>
  <lexeme><grapheme>横向</grapheme><alias>横向</alias></lexeme>
  <lexeme><grapheme>间接</grapheme><alias>间接</alias></lexeme>
  <lexeme><grapheme>降低</grapheme><alias>降低</alias></lexeme>
  <lexeme><grapheme>节目</grapheme><alias>节目</alias></lexeme>
  <lexeme><grapheme>不禁</grapheme><alias>不禁</alias></lexeme>
  <lexeme><grapheme>劲头</grapheme><alias>劲头</alias></lexeme>
  <lexeme><grapheme>劳累</grapheme><alias>劳累</alias></lexeme>
  <lexeme><grapheme>效率</grapheme><alias>效率</alias></lexeme>
  <lexeme><grapheme>利率</grapheme><alias>利率</alias></lexeme>
  <lexeme><grapheme>概率</grapheme><alias>概率</alias></lexeme>
  <lexeme><grapheme>比率</grapheme><alias>比率</alias></lexeme>
  <lexeme><grapheme>汇率</grapheme><alias>汇率</alias></lexeme>
  <lexeme><grapheme>税率</grapheme><alias>税率</alias></lexeme>
  <lexeme><grapheme>失业率</grapheme><alias>失业率</alias></lexeme>
  <lexeme><grapheme>死亡率</grapheme><alias>死亡率</alias></lexeme>
  <lexeme><grapheme>那么</grapheme><alias>那么</alias></lexeme>
  <lexeme><grapheme>南宁</grapheme><alias>南宁</alias></lexeme>
  <lexeme><grapheme>迫害</grapheme><alias>迫害</alias></lexeme>
  <lexeme><grapheme>塞外</grapheme><alias>塞外</alias></lexeme>
  <lexeme><grapheme>塞尔维亚</grapheme><alias>塞尔维亚</alias></lexeme>
  <lexeme><grapheme>塞内加尔</grapheme><alias>塞内加尔</alias></lexeme>
  <lexeme><grapheme>色彩</grapheme><alias>色彩</alias></lexeme>
  <lexeme><grapheme>说服</grapheme><alias>说服</alias></lexeme>
  <lexeme><grapheme>体系</grapheme><alias>体系</alias></lexeme>
  <lexeme><grapheme>吓人</grapheme><alias>吓人</alias></lexeme>
  <lexeme><grapheme>学校</grapheme><alias>学校</alias></lexeme>
  <lexeme><grapheme>饮水</grapheme><alias>饮水</alias></lexeme>
  <lexeme><grapheme>只有</grapheme><alias>只有</alias></lexeme>
  <lexeme><grapheme>只能</grapheme><alias>只能</alias></lexeme>
  <lexeme><grapheme>只是</grapheme><alias>只是</alias></lexeme>
  <lexeme><grapheme>只要</grapheme><alias>只要</alias></lexeme>
  <lexeme><grapheme>中转</grapheme><alias>中转</alias></lexeme>
  <lexeme><grapheme>合作</grapheme><alias>合作</alias></lexeme>
</lexicon>
