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
</lexicon>
