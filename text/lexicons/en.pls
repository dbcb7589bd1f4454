<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- What the press and humanitarian documents are full of, in English.
     W3C Pronunciation Lexicon Specification 1.0; see README.md in this folder. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
         alphabet="ipa" xml:lang="en">

  <!-- The United Nations: said letter by letter. A is written "eh": by itself the engine would say the article. -->
  <lexeme><grapheme>UN</grapheme><alias>U N</alias></lexeme>
  <lexeme><grapheme>UNDP</grapheme><alias>U N D P</alias></lexeme>
  <lexeme><grapheme>UNODC</grapheme><alias>U N O D C</alias></lexeme>
  <lexeme><grapheme>UNHCR</grapheme><alias>U N H C R</alias></lexeme>
  <lexeme><grapheme>UNFPA</grapheme><alias>U N F P eh</alias></lexeme>
  <lexeme><grapheme>UNGA</grapheme><alias>U N G eh</alias></lexeme>
  <lexeme><grapheme>UNSC</grapheme><alias>U N S C</alias></lexeme>
  <lexeme><grapheme>UNCDF</grapheme><alias>U N C D F</alias></lexeme>
  <lexeme><grapheme>UNDRR</grapheme><alias>U N D R R</alias></lexeme>
  <lexeme><grapheme>UNSDG</grapheme><alias>U N S D G</alias></lexeme>
  <lexeme><grapheme>UNSSC</grapheme><alias>U N S S C</alias></lexeme>
  <lexeme><grapheme>UNV</grapheme><alias>U N V</alias></lexeme>
  <lexeme><grapheme>UNICC</grapheme><alias>U N I C C</alias></lexeme>
  <lexeme><grapheme>UNOG</grapheme><alias>U N O G</alias></lexeme>
  <lexeme><grapheme>UNOV</grapheme><alias>U N O V</alias></lexeme>
  <lexeme><grapheme>UNON</grapheme><alias>U N O N</alias></lexeme>
  <lexeme><grapheme>UNHQ</grapheme><alias>U N H Q</alias></lexeme>
  <lexeme><grapheme>UNDSS</grapheme><alias>U N D S S</alias></lexeme>
  <lexeme><grapheme>UNDPPA</grapheme><alias>U N D P P eh</alias></lexeme>
  <lexeme><grapheme>UNEG</grapheme><alias>U N E G</alias></lexeme>
  <lexeme><grapheme>UNFCCC</grapheme><alias>U N F C C C</alias></lexeme>
  <lexeme><grapheme>UNCCD</grapheme><alias>U N C C D</alias></lexeme>
  <lexeme><grapheme>UNCLOS</grapheme><alias>U N C L O S</alias></lexeme>
  <lexeme><grapheme>UNCAC</grapheme><alias>U N C eh C</alias></lexeme>
  <lexeme><grapheme>UNTOC</grapheme><alias>U N T O C</alias></lexeme>
  <lexeme><grapheme>WHO</grapheme><alias>W H O</alias></lexeme>
  <lexeme><grapheme>FAO</grapheme><alias>F eh O</alias></lexeme>
  <lexeme><grapheme>ILO</grapheme><alias>I L O</alias></lexeme>
  <lexeme><grapheme>IMO</grapheme><alias>I M O</alias></lexeme>
  <lexeme><grapheme>ITU</grapheme><alias>I T U</alias></lexeme>
  <lexeme><grapheme>IMF</grapheme><alias>I M F</alias></lexeme>
  <lexeme><grapheme>WFP</grapheme><alias>W F P</alias></lexeme>
  <lexeme><grapheme>WMO</grapheme><alias>W M O</alias></lexeme>
  <lexeme><grapheme>UPU</grapheme><alias>U P U</alias></lexeme>
  <lexeme><grapheme>IOM</grapheme><alias>I O M</alias></lexeme>
  <lexeme><grapheme>ICAO</grapheme><alias>I C eh O</alias></lexeme>
  <lexeme><grapheme>IAEA</grapheme><alias>I eh E eh</alias></lexeme>
  <lexeme><grapheme>ITC</grapheme><alias>I T C</alias></lexeme>
  <lexeme><grapheme>IFC</grapheme><alias>I F C</alias></lexeme>
  <lexeme><grapheme>IDA</grapheme><alias>I D eh</alias></lexeme>
  <lexeme><grapheme>IBRD</grapheme><alias>I B R D</alias></lexeme>
  <lexeme><grapheme>GEF</grapheme><alias>G E F</alias></lexeme>
  <lexeme><grapheme>GCF</grapheme><alias>G C F</alias></lexeme>
  <lexeme><grapheme>DPPA</grapheme><alias>D P P eh</alias></lexeme>
  <lexeme><grapheme>DPO</grapheme><alias>D P O</alias></lexeme>
  <lexeme><grapheme>DESA</grapheme><alias>D E S eh</alias></lexeme>
  <lexeme><grapheme>DGC</grapheme><alias>D G C</alias></lexeme>
  <lexeme><grapheme>OHCHR</grapheme><alias>O H C H R</alias></lexeme>
  <lexeme><grapheme>ODA</grapheme><alias>O D eh</alias></lexeme>
  <lexeme><grapheme>OLA</grapheme><alias>O L eh</alias></lexeme>
  <lexeme><grapheme>ICTY</grapheme><alias>I C T Y</alias></lexeme>
  <lexeme><grapheme>ICTR</grapheme><alias>I C T R</alias></lexeme>
  <lexeme><grapheme>IRMCT</grapheme><alias>I R M C T</alias></lexeme>
  <lexeme><grapheme>ICC</grapheme><alias>I C C</alias></lexeme>
  <lexeme><grapheme>ICJ</grapheme><alias>I C J</alias></lexeme>
  <lexeme><grapheme>ITLOS</grapheme><alias>I T L O S</alias></lexeme>
  <lexeme><grapheme>PCA</grapheme><alias>P C eh</alias></lexeme>
  <lexeme><grapheme>CTBTO</grapheme><alias>C T B T O</alias></lexeme>
  <lexeme><grapheme>OPCW</grapheme><alias>O P C W</alias></lexeme>
  <lexeme><grapheme>CBD</grapheme><alias>C B D</alias></lexeme>
  <lexeme><grapheme>CTED</grapheme><alias>C T E D</alias></lexeme>
  <lexeme><grapheme>CPI</grapheme><alias>C P I</alias></lexeme>
  <lexeme><grapheme>ECE</grapheme><alias>E C E</alias></lexeme>
  <lexeme><grapheme>ECA</grapheme><alias>E C eh</alias></lexeme>
  <lexeme><grapheme>HLPF</grapheme><alias>H L P F</alias></lexeme>
  <lexeme><grapheme>CSW</grapheme><alias>C S W</alias></lexeme>
  <lexeme><grapheme>CND</grapheme><alias>C N D</alias></lexeme>
  <lexeme><grapheme>CCPCJ</grapheme><alias>C C P C J</alias></lexeme>
  <lexeme><grapheme>INCB</grapheme><alias>I N C B</alias></lexeme>
  <lexeme><grapheme>MDG</grapheme><alias>M D G</alias></lexeme>
  <lexeme><grapheme>SDG</grapheme><alias>S D G</alias></lexeme>
  <lexeme><grapheme>ODS</grapheme><alias>O D S</alias></lexeme>
  <lexeme><grapheme>NPT</grapheme><alias>N P T</alias></lexeme>
  <lexeme><grapheme>TPNW</grapheme><alias>T P N W</alias></lexeme>
  <lexeme><grapheme>ATT</grapheme><alias>eh T T</alias></lexeme>
  <lexeme><grapheme>BWC</grapheme><alias>B W C</alias></lexeme>
  <lexeme><grapheme>CCW</grapheme><alias>C C W</alias></lexeme>
  <lexeme><grapheme>CWC</grapheme><alias>C W C</alias></lexeme>
  <lexeme><grapheme>ICCPR</grapheme><alias>I C C P R</alias></lexeme>
  <lexeme><grapheme>ICESCR</grapheme><alias>I C E S C R</alias></lexeme>
  <lexeme><grapheme>ICERD</grapheme><alias>I C E R D</alias></lexeme>
  <lexeme><grapheme>CRPD</grapheme><alias>C R P D</alias></lexeme>
  <lexeme><grapheme>CRC</grapheme><alias>C R C</alias></lexeme>
  <lexeme><grapheme>UPR</grapheme><alias>U P R</alias></lexeme>
  <lexeme><grapheme>UNSCR</grapheme><alias>U N S C R</alias></lexeme>

  <!-- The United Nations: said as words -->
  <lexeme><grapheme>UNICEF</grapheme><alias>Unicef</alias></lexeme>
  <lexeme><grapheme>UNAIDS</grapheme><alias>you en aids</alias></lexeme>
  <lexeme><grapheme>UNCTAD</grapheme><alias>Unctad</alias></lexeme>
  <lexeme><grapheme>UNITAR</grapheme><alias>Unitar</alias></lexeme>
  <lexeme><grapheme>UNIDO</grapheme><alias>Unido</alias></lexeme>
  <lexeme><grapheme>UNOPS</grapheme><alias>you en ops</alias></lexeme>
  <lexeme><grapheme>UNIFEM</grapheme><alias>Unifem</alias></lexeme>
  <lexeme><grapheme>UNRISD</grapheme><alias>un-rizd</alias></lexeme>
  <lexeme><grapheme>UNIFIL</grapheme><alias>Unifil</alias></lexeme>
  <lexeme><grapheme>UNISFA</grapheme><alias>Unisfa</alias></lexeme>
  <lexeme><grapheme>UNICRI</grapheme><alias>Unicri</alias></lexeme>
  <lexeme><grapheme>UNIDIR</grapheme><alias>Unideer</alias></lexeme>
  <lexeme><grapheme>UNIDROIT</grapheme><alias>Unidroit</alias></lexeme>
  <lexeme><grapheme>ESCAP</grapheme><alias>Escap</alias></lexeme>
  <lexeme><grapheme>ESCWA</grapheme><alias>Escwa</alias></lexeme>
  <lexeme><grapheme>MINUSMA</grapheme><alias>Minusma</alias></lexeme>
  <lexeme><grapheme>MINUSCA</grapheme><alias>Minusca</alias></lexeme>
  <lexeme><grapheme>MINUJUSTH</grapheme><alias>mee-noo-just</alias></lexeme>
  <lexeme><grapheme>ISIL</grapheme><alias>eye-sil</alias></lexeme>
  <lexeme><grapheme>IFAD</grapheme><alias>ee-fad</alias></lexeme>
  <lexeme><grapheme>WIPO</grapheme><alias>Wipo</alias></lexeme>
  <lexeme><grapheme>HABITAT</grapheme><alias>Habitat</alias></lexeme>
  <lexeme><grapheme>CITES</grapheme><alias>sigh-teas</alias></lexeme>
  <lexeme><grapheme>REDD</grapheme><alias>red</alias></lexeme>
  <lexeme><grapheme>COP</grapheme><alias>cop</alias></lexeme>
  <lexeme><grapheme>UNESCAP</grapheme><alias>you en Escap</alias></lexeme>
  <lexeme><grapheme>UNESCO</grapheme><grapheme>Unesco</grapheme><phoneme>juːˈnɛskəʊ</phoneme></lexeme>
  <lexeme><grapheme>UNEP</grapheme><grapheme>Unep</grapheme><phoneme>ˈjuːnɛp</phoneme></lexeme>
  <lexeme><grapheme>UNRWA</grapheme><grapheme>Unrwa</grapheme><phoneme>ˈʌnɹə</phoneme></lexeme>
  <lexeme><grapheme>OCHA</grapheme><grapheme>Ocha</grapheme><phoneme>ˈəʊtʃə</phoneme></lexeme>
  <lexeme><grapheme>ECOSOC</grapheme><grapheme>Ecosoc</grapheme><phoneme>ˈɛkəʊsɒk</phoneme></lexeme>
  <lexeme><grapheme>ECLAC</grapheme><grapheme>Eclac</grapheme><phoneme>ˈɛklæk</phoneme></lexeme>
  <lexeme><grapheme>CEDAW</grapheme><grapheme>Cedaw</grapheme><phoneme>ˈsiːdɔː</phoneme></lexeme>
  <lexeme><grapheme>MONUSCO</grapheme><grapheme>Monusco</grapheme><phoneme>mɒˈnʊskəʊ</phoneme></lexeme>
  <lexeme><grapheme>UNMISS</grapheme><grapheme>Unmiss</grapheme><phoneme>ˈʌnmɪs</phoneme></lexeme>
  <lexeme><grapheme>UNMIK</grapheme><grapheme>Unmik</grapheme><phoneme>ˈʌnmɪk</phoneme></lexeme>
  <lexeme><grapheme>UNDOF</grapheme><grapheme>Undof</grapheme><phoneme>ˈʌndɒf</phoneme></lexeme>
  <lexeme><grapheme>UNAMA</grapheme><phoneme>juːˈnɑːmə</phoneme></lexeme>
  <lexeme><grapheme>UNAMI</grapheme><phoneme>juːˈnɑːmi</phoneme></lexeme>
  <lexeme><grapheme>UNAMID</grapheme><phoneme>juːˈnɑːmɪd</phoneme></lexeme>
  <lexeme><grapheme>UNSMIL</grapheme><phoneme>ˈʌnsmɪl</phoneme></lexeme>
  <lexeme><grapheme>UNFICYP</grapheme><phoneme>ˈʌnfɪsɪp</phoneme></lexeme>
  <lexeme><grapheme>UNCITRAL</grapheme><phoneme>ˈʌnsɪtɹɑːl</phoneme></lexeme>

  <!-- Other organisations, and words of the press: said letter by letter -->
  <lexeme><grapheme>EU</grapheme><alias>E U</alias></lexeme>
  <lexeme><grapheme>US</grapheme><alias>U S</alias></lexeme>
  <lexeme><grapheme>UK</grapheme><alias>U K</alias></lexeme>
  <lexeme><grapheme>UAE</grapheme><alias>U eh E</alias></lexeme>
  <lexeme><grapheme>USA</grapheme><alias>U S eh</alias></lexeme>
  <lexeme><grapheme>USSR</grapheme><alias>U S S R</alias></lexeme>
  <lexeme><grapheme>GDR</grapheme><alias>G D R</alias></lexeme>
  <lexeme><grapheme>DRC</grapheme><alias>D R C</alias></lexeme>
  <lexeme><grapheme>PRC</grapheme><alias>P R C</alias></lexeme>
  <lexeme><grapheme>ROK</grapheme><alias>R O K</alias></lexeme>
  <lexeme><grapheme>DPRK</grapheme><alias>D P R K</alias></lexeme>
  <lexeme><grapheme>AU</grapheme><alias>eh U</alias></lexeme>
  <lexeme><grapheme>EC</grapheme><alias>E C</alias></lexeme>
  <lexeme><grapheme>ECB</grapheme><alias>E C B</alias></lexeme>
  <lexeme><grapheme>ECHR</grapheme><alias>E C H R</alias></lexeme>
  <lexeme><grapheme>EBRD</grapheme><alias>E B R D</alias></lexeme>
  <lexeme><grapheme>EEA</grapheme><alias>E E eh</alias></lexeme>
  <lexeme><grapheme>EEZ</grapheme><alias>E E Z</alias></lexeme>
  <lexeme><grapheme>EFTA</grapheme><alias>E F T eh</alias></lexeme>
  <lexeme><grapheme>EIB</grapheme><alias>E I B</alias></lexeme>
  <lexeme><grapheme>ESM</grapheme><alias>E S M</alias></lexeme>
  <lexeme><grapheme>OECD</grapheme><alias>O E C D</alias></lexeme>
  <lexeme><grapheme>OSCE</grapheme><alias>O S C E</alias></lexeme>
  <lexeme><grapheme>OAS</grapheme><alias>O eh S</alias></lexeme>
  <lexeme><grapheme>OIC</grapheme><alias>O I C</alias></lexeme>
  <lexeme><grapheme>OHADA</grapheme><alias>O H eh D eh</alias></lexeme>
  <lexeme><grapheme>CSTO</grapheme><alias>C S T O</alias></lexeme>
  <lexeme><grapheme>CIS</grapheme><alias>C I S</alias></lexeme>
  <lexeme><grapheme>GCC</grapheme><alias>G C C</alias></lexeme>
  <lexeme><grapheme>ADB</grapheme><alias>eh D B</alias></lexeme>
  <lexeme><grapheme>AIIB</grapheme><alias>eh I I B</alias></lexeme>
  <lexeme><grapheme>WTO</grapheme><alias>W T O</alias></lexeme>
  <lexeme><grapheme>WEF</grapheme><alias>W E F</alias></lexeme>
  <lexeme><grapheme>BIS</grapheme><alias>B I S</alias></lexeme>
  <lexeme><grapheme>BBC</grapheme><alias>B B C</alias></lexeme>
  <lexeme><grapheme>CNN</grapheme><alias>C N N</alias></lexeme>
  <lexeme><grapheme>AFP</grapheme><alias>eh F P</alias></lexeme>
  <lexeme><grapheme>AP</grapheme><alias>eh P</alias></lexeme>
  <lexeme><grapheme>NBC</grapheme><alias>N B C</alias></lexeme>
  <lexeme><grapheme>CBS</grapheme><alias>C B S</alias></lexeme>
  <lexeme><grapheme>ICRC</grapheme><alias>I C R C</alias></lexeme>
  <lexeme><grapheme>IFRC</grapheme><alias>I F R C</alias></lexeme>
  <lexeme><grapheme>MSF</grapheme><alias>M S F</alias></lexeme>
  <lexeme><grapheme>NRC</grapheme><alias>N R C</alias></lexeme>
  <lexeme><grapheme>IRC</grapheme><alias>I R C</alias></lexeme>
  <lexeme><grapheme>HRW</grapheme><alias>H R W</alias></lexeme>
  <lexeme><grapheme>NGO</grapheme><alias>N G O</alias></lexeme>
  <lexeme><grapheme>INGO</grapheme><alias>I N G O</alias></lexeme>
  <lexeme><grapheme>IDP</grapheme><alias>I D P</alias></lexeme>
  <lexeme><grapheme>CSO</grapheme><alias>C S O</alias></lexeme>
  <lexeme><grapheme>CBO</grapheme><alias>C B O</alias></lexeme>
  <lexeme><grapheme>CEO</grapheme><alias>C E O</alias></lexeme>
  <lexeme><grapheme>CFO</grapheme><alias>C F O</alias></lexeme>
  <lexeme><grapheme>CTO</grapheme><alias>C T O</alias></lexeme>
  <lexeme><grapheme>COO</grapheme><alias>C O O</alias></lexeme>
  <lexeme><grapheme>MP</grapheme><alias>M P</alias></lexeme>
  <lexeme><grapheme>MEP</grapheme><alias>M E P</alias></lexeme>
  <lexeme><grapheme>PR</grapheme><alias>P R</alias></lexeme>
  <lexeme><grapheme>IT</grapheme><alias>I T</alias></lexeme>
  <lexeme><grapheme>AI</grapheme><alias>eh I</alias></lexeme>
  <lexeme><grapheme>TV</grapheme><alias>T V</alias></lexeme>
  <lexeme><grapheme>PC</grapheme><alias>P C</alias></lexeme>
  <lexeme><grapheme>ID</grapheme><alias>I D</alias></lexeme>
  <lexeme><grapheme>HIV</grapheme><alias>H I V</alias></lexeme>
  <lexeme><grapheme>STI</grapheme><alias>S T I</alias></lexeme>
  <lexeme><grapheme>TB</grapheme><alias>T B</alias></lexeme>
  <lexeme><grapheme>STD</grapheme><alias>S T D</alias></lexeme>
  <lexeme><grapheme>ICU</grapheme><alias>I C U</alias></lexeme>
  <lexeme><grapheme>ER</grapheme><alias>E R</alias></lexeme>
  <lexeme><grapheme>GP</grapheme><alias>G P</alias></lexeme>
  <lexeme><grapheme>NHS</grapheme><alias>N H S</alias></lexeme>
  <lexeme><grapheme>CDC</grapheme><alias>C D C</alias></lexeme>
  <lexeme><grapheme>EMA</grapheme><alias>E M eh</alias></lexeme>
  <lexeme><grapheme>FDA</grapheme><alias>F D eh</alias></lexeme>
  <lexeme><grapheme>EPA</grapheme><alias>E P eh</alias></lexeme>
  <lexeme><grapheme>FBI</grapheme><alias>F B I</alias></lexeme>
  <lexeme><grapheme>CIA</grapheme><alias>C I eh</alias></lexeme>
  <lexeme><grapheme>NSA</grapheme><alias>N S eh</alias></lexeme>
  <lexeme><grapheme>DEA</grapheme><alias>D E eh</alias></lexeme>
  <lexeme><grapheme>ATF</grapheme><alias>eh T F</alias></lexeme>
  <lexeme><grapheme>IRS</grapheme><alias>I R S</alias></lexeme>
  <lexeme><grapheme>SEC</grapheme><alias>S E C</alias></lexeme>
  <lexeme><grapheme>NYPD</grapheme><alias>N Y P D</alias></lexeme>
  <lexeme><grapheme>GDP</grapheme><alias>G D P</alias></lexeme>
  <lexeme><grapheme>GNP</grapheme><alias>G N P</alias></lexeme>
  <lexeme><grapheme>GNI</grapheme><alias>G N I</alias></lexeme>
  <lexeme><grapheme>PPP</grapheme><alias>P P P</alias></lexeme>
  <lexeme><grapheme>FDI</grapheme><alias>F D I</alias></lexeme>
  <lexeme><grapheme>VAT</grapheme><alias>V eh T</alias></lexeme>
  <lexeme><grapheme>IPO</grapheme><alias>I P O</alias></lexeme>
  <lexeme><grapheme>CPI</grapheme><alias>C P I</alias></lexeme>
  <lexeme><grapheme>IQ</grapheme><alias>I Q</alias></lexeme>
  <lexeme><grapheme>ISO</grapheme><alias>I S O</alias></lexeme>
  <lexeme><grapheme>HR</grapheme><alias>H R</alias></lexeme>
  <lexeme><grapheme>PhD</grapheme><alias>P h D</alias></lexeme>
  <lexeme><grapheme>MBA</grapheme><alias>M B eh</alias></lexeme>
  <lexeme><grapheme>LLB</grapheme><alias>L L B</alias></lexeme>
  <lexeme><grapheme>DNA</grapheme><alias>D N eh</alias></lexeme>
  <lexeme><grapheme>RNA</grapheme><alias>R N eh</alias></lexeme>
  <lexeme><grapheme>MRI</grapheme><alias>M R I</alias></lexeme>
  <lexeme><grapheme>LGBT</grapheme><alias>L G B T</alias></lexeme>
  <lexeme><grapheme>LGBTQ</grapheme><alias>L G B T Q</alias></lexeme>
  <lexeme><grapheme>LGBTI</grapheme><alias>L G B T I</alias></lexeme>
  <lexeme><grapheme>IED</grapheme><alias>I E D</alias></lexeme>
  <lexeme><grapheme>UXO</grapheme><alias>U X O</alias></lexeme>
  <lexeme><grapheme>ERW</grapheme><alias>E R W</alias></lexeme>
  <lexeme><grapheme>SGBV</grapheme><alias>S G B V</alias></lexeme>
  <lexeme><grapheme>GBV</grapheme><alias>G B V</alias></lexeme>
  <lexeme><grapheme>FGM</grapheme><alias>F G M</alias></lexeme>
  <lexeme><grapheme>WMD</grapheme><alias>W M D</alias></lexeme>
  <lexeme><grapheme>ICBM</grapheme><alias>I C B M</alias></lexeme>
  <lexeme><grapheme>UAV</grapheme><alias>U eh V</alias></lexeme>
  <lexeme><grapheme>POW</grapheme><alias>P O W</alias></lexeme>
  <lexeme><grapheme>MIA</grapheme><alias>M I eh</alias></lexeme>
  <lexeme><grapheme>IRA</grapheme><alias>I R eh</alias></lexeme>
  <lexeme><grapheme>PLO</grapheme><alias>P L O</alias></lexeme>
  <lexeme><grapheme>PKK</grapheme><alias>P K K</alias></lexeme>
  <lexeme><grapheme>IDF</grapheme><alias>I D F</alias></lexeme>
  <lexeme><grapheme>IRGC</grapheme><alias>I R G C</alias></lexeme>
  <lexeme><grapheme>RSF</grapheme><alias>R S F</alias></lexeme>
  <lexeme><grapheme>SPLA</grapheme><alias>S P L eh</alias></lexeme>
  <lexeme><grapheme>FARC</grapheme><alias>F eh R C</alias></lexeme>
  <lexeme><grapheme>ELN</grapheme><alias>E L N</alias></lexeme>
  <lexeme><grapheme>URL</grapheme><alias>U R L</alias></lexeme>
  <lexeme><grapheme>HTTP</grapheme><alias>H T T P</alias></lexeme>
  <lexeme><grapheme>HTTPS</grapheme><alias>H T T P S</alias></lexeme>
  <lexeme><grapheme>HTML</grapheme><alias>H T M L</alias></lexeme>
  <lexeme><grapheme>PDF</grapheme><alias>P D F</alias></lexeme>
  <lexeme><grapheme>USB</grapheme><alias>U S B</alias></lexeme>
  <lexeme><grapheme>GPS</grapheme><alias>G P S</alias></lexeme>
  <lexeme><grapheme>SMS</grapheme><alias>S M S</alias></lexeme>
  <lexeme><grapheme>FAQ</grapheme><alias>F eh Q</alias></lexeme>
  <lexeme><grapheme>ATM</grapheme><alias>eh T M</alias></lexeme>
  <lexeme><grapheme>DIY</grapheme><alias>D I Y</alias></lexeme>
  <lexeme><grapheme>AC</grapheme><alias>eh C</alias></lexeme>
  <lexeme><grapheme>DC</grapheme><alias>D C</alias></lexeme>
  <lexeme><grapheme>DJ</grapheme><alias>D J</alias></lexeme>
  <lexeme><grapheme>IP</grapheme><alias>I P</alias></lexeme>
  <lexeme><grapheme>VPN</grapheme><alias>V P N</alias></lexeme>
  <lexeme><grapheme>CCTV</grapheme><alias>C C T V</alias></lexeme>
  <lexeme><grapheme>MSNA</grapheme><alias>M S N eh</alias></lexeme>
  <lexeme><grapheme>PTSD</grapheme><alias>P T S D</alias></lexeme>
  <lexeme><grapheme>ADHD</grapheme><alias>eh D H D</alias></lexeme>
  <lexeme><grapheme>EV</grapheme><alias>E V</alias></lexeme>

  <!-- The same for several of them -->
  <lexeme><grapheme>NGOs</grapheme><alias>N G O's</alias></lexeme>
  <lexeme><grapheme>INGOs</grapheme><alias>I N G O's</alias></lexeme>
  <lexeme><grapheme>IDPs</grapheme><alias>I D P's</alias></lexeme>
  <lexeme><grapheme>CSOs</grapheme><alias>C S O's</alias></lexeme>
  <lexeme><grapheme>CBOs</grapheme><alias>C B O's</alias></lexeme>
  <lexeme><grapheme>CEOs</grapheme><alias>C E O's</alias></lexeme>
  <lexeme><grapheme>MPs</grapheme><alias>M P's</alias></lexeme>
  <lexeme><grapheme>MEPs</grapheme><alias>M E P's</alias></lexeme>
  <lexeme><grapheme>PCs</grapheme><alias>P C's</alias></lexeme>
  <lexeme><grapheme>TVs</grapheme><alias>T V's</alias></lexeme>
  <lexeme><grapheme>IDs</grapheme><alias>I D's</alias></lexeme>
  <lexeme><grapheme>STIs</grapheme><alias>S T I's</alias></lexeme>
  <lexeme><grapheme>SDGs</grapheme><alias>S D G's</alias></lexeme>
  <lexeme><grapheme>MDGs</grapheme><alias>M D G's</alias></lexeme>
  <lexeme><grapheme>EVs</grapheme><alias>E V's</alias></lexeme>
  <lexeme><grapheme>UAVs</grapheme><alias>U eh V's</alias></lexeme>
  <lexeme><grapheme>GPs</grapheme><alias>G P's</alias></lexeme>

  <!-- Other organisations, and words of the press: said as words -->
  <lexeme><grapheme>NATO</grapheme><alias>Nato</alias></lexeme>
  <lexeme><grapheme>OPEC</grapheme><alias>Opec</alias></lexeme>
  <lexeme><grapheme>NASA</grapheme><alias>Nasa</alias></lexeme>
  <lexeme><grapheme>FIFA</grapheme><alias>Fifa</alias></lexeme>
  <lexeme><grapheme>INTERPOL</grapheme><alias>Interpol</alias></lexeme>
  <lexeme><grapheme>EUROPOL</grapheme><alias>Europol</alias></lexeme>
  <lexeme><grapheme>FRONTEX</grapheme><alias>Frontex</alias></lexeme>
  <lexeme><grapheme>NAFTA</grapheme><alias>Nafta</alias></lexeme>
  <lexeme><grapheme>BRICS</grapheme><alias>Bricks</alias></lexeme>
  <lexeme><grapheme>COVID</grapheme><alias>COVID</alias></lexeme>
  <lexeme><grapheme>COVID-19</grapheme><alias>COVID nineteen</alias></lexeme>
  <lexeme><grapheme>SARS</grapheme><alias>Sars</alias></lexeme>
  <lexeme><grapheme>MERS</grapheme><alias>Mers</alias></lexeme>
  <lexeme><grapheme>AIDS</grapheme><alias>Aids</alias></lexeme>
  <lexeme><grapheme>CARICOM</grapheme><alias>Caricom</alias></lexeme>
  <lexeme><grapheme>COMESA</grapheme><alias>Comesa</alias></lexeme>
  <lexeme><grapheme>SADC</grapheme><alias>Sadec</alias></lexeme>
  <lexeme><grapheme>UNITA</grapheme><alias>Unita</alias></lexeme>
  <lexeme><grapheme>CERN</grapheme><alias>Cern</alias></lexeme>
  <lexeme><grapheme>SWIFT</grapheme><alias>Swift</alias></lexeme>
  <lexeme><grapheme>RADAR</grapheme><alias>radar</alias></lexeme>
  <lexeme><grapheme>LASER</grapheme><alias>laser</alias></lexeme>
  <lexeme><grapheme>SIM</grapheme><alias>sim</alias></lexeme>
  <lexeme><grapheme>PIN</grapheme><alias>pin</alias></lexeme>
  <lexeme><grapheme>ZIP</grapheme><alias>zip</alias></lexeme>
  <lexeme><grapheme>RAM</grapheme><alias>ram</alias></lexeme>
  <lexeme><grapheme>GIF</grapheme><alias>gif</alias></lexeme>
  <lexeme><grapheme>OXFAM</grapheme><alias>Oxfam</alias></lexeme>
  <lexeme><grapheme>ISIS</grapheme><alias>Isis</alias></lexeme>
  <lexeme><grapheme>UNITAF</grapheme><alias>Unitaf</alias></lexeme>
  <lexeme><grapheme>HAMAS</grapheme><alias>Hamas</alias></lexeme>
  <lexeme><grapheme>COVAX</grapheme><alias>Covax</alias></lexeme>
  <lexeme><grapheme>FATF</grapheme><alias>fat-eff</alias></lexeme>
  <lexeme><grapheme>EURATOM</grapheme><alias>Euratom</alias></lexeme>
  <lexeme><grapheme>ASEAN</grapheme><grapheme>Asean</grapheme><phoneme>ˈæsiæn</phoneme></lexeme>
  <lexeme><grapheme>UEFA</grapheme><grapheme>Uefa</grapheme><phoneme>juːˈeɪfə</phoneme></lexeme>
  <lexeme><grapheme>ECOWAS</grapheme><grapheme>Ecowas</grapheme><phoneme>ˈɛkəʊwæs</phoneme></lexeme>
  <lexeme><grapheme>IGAD</grapheme><grapheme>Igad</grapheme><phoneme>ˈiːɡæd</phoneme></lexeme>
  <lexeme><grapheme>APEC</grapheme><phoneme>ˈeɪpɛk</phoneme></lexeme>
  <lexeme><grapheme>MERCOSUR</grapheme><grapheme>Mercosur</grapheme><phoneme>ˈmɜːkəʊsʊə</phoneme></lexeme>
  <lexeme><grapheme>DAESH</grapheme><grapheme>Daesh</grapheme><phoneme>ˈdɑːɛʃ</phoneme></lexeme>

  <!-- People -->
  <lexeme><grapheme>Guterres</grapheme><phoneme>ɡuːˈtɛɹəs</phoneme></lexeme>
  <lexeme><grapheme>António</grapheme><phoneme>ænˈtəʊniəʊ</phoneme></lexeme>
  <lexeme><grapheme>Waly</grapheme><phoneme>ˈwæli</phoneme></lexeme>
  <lexeme><grapheme>Ki-moon</grapheme><phoneme>kiˈmuːn</phoneme></lexeme>
  <lexeme><grapheme>Annan</grapheme><phoneme>ˈænən</phoneme></lexeme>
  <lexeme><grapheme>Boutros</grapheme><phoneme>ˈbuːtɹɒs</phoneme></lexeme>
  <lexeme><grapheme>Ghali</grapheme><phoneme>ˈɡɑːli</phoneme></lexeme>
  <lexeme><grapheme>Tedros</grapheme><phoneme>ˈtɛdɹɒs</phoneme></lexeme>
  <lexeme><grapheme>Ghebreyesus</grapheme><phoneme>ɡɛbɹɛˈjɛsʊs</phoneme></lexeme>
  <lexeme><grapheme>Bachelet</grapheme><phoneme>bætʃəˈlɛt</phoneme></lexeme>
  <lexeme><grapheme>Türk</grapheme><phoneme>tɜːk</phoneme></lexeme>
  <lexeme><grapheme>Xi Jinping</grapheme><phoneme>ʃiː‿dʒɪnˈpɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Erdoğan</grapheme><grapheme>Erdogan</grapheme><phoneme>ˈɛədəwɑːn</phoneme></lexeme>
  <lexeme><grapheme>Macron</grapheme><phoneme>mæˈkɹɒn</phoneme></lexeme>
  <lexeme><grapheme>Nguyen</grapheme><phoneme>nuːˈjɛn</phoneme></lexeme>
  <lexeme><grapheme>Malala</grapheme><phoneme>məˈlɑːlə</phoneme></lexeme>
  <lexeme><grapheme>Yousafzai</grapheme><phoneme>juːsəfˈzaɪ</phoneme></lexeme>
  <lexeme><grapheme>Nelson Mandela</grapheme><phoneme>nɛlsən‿mænˈdɛlə</phoneme></lexeme>
  <lexeme><grapheme>Wangari Maathai</grapheme><phoneme>wænˈɡɑːɹi‿mɑːˈtaɪ</phoneme></lexeme>
  <lexeme><grapheme>Siddhartha</grapheme><phoneme>sɪˈdɑːtə</phoneme></lexeme>

  <!-- Places and peoples -->
  <lexeme><grapheme>Kyiv</grapheme><phoneme>ˈkiːiːv</phoneme></lexeme>
  <lexeme><grapheme>Lviv</grapheme><phoneme>ləˈviːv</phoneme></lexeme>
  <lexeme><grapheme>Odesa</grapheme><phoneme>ɒˈdɛsə</phoneme></lexeme>
  <lexeme><grapheme>Mariupol</grapheme><phoneme>mæɹiˈuːpɒl</phoneme></lexeme>
  <lexeme><grapheme>Chernobyl</grapheme><phoneme>tʃəˈnɒbɪl</phoneme></lexeme>
  <lexeme><grapheme>Côte d'Ivoire</grapheme><grapheme>Côte d’Ivoire</grapheme><phoneme>kəʊt‿diːˈvwɑː</phoneme></lexeme>
  <lexeme><grapheme>Abidjan</grapheme><phoneme>æbɪˈdʒɑːn</phoneme></lexeme>
  <lexeme><grapheme>Yamoussoukro</grapheme><phoneme>jæmuːˈsuːkɹəʊ</phoneme></lexeme>
  <lexeme><grapheme>N'Djamena</grapheme><grapheme>N’Djamena</grapheme><phoneme>əndʒəˈmeɪnə</phoneme></lexeme>
  <lexeme><grapheme>Niamey</grapheme><phoneme>niːˈɑːmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Burkina Faso</grapheme><phoneme>bɜːkiːnə‿ˈfæsəʊ</phoneme></lexeme>
  <lexeme><grapheme>Bujumbura</grapheme><phoneme>buːdʒəmˈbʊəɹə</phoneme></lexeme>
  <lexeme><grapheme>Addis Ababa</grapheme><phoneme>ædɪs‿ˈæbəbə</phoneme></lexeme>
  <lexeme><grapheme>Tigray</grapheme><phoneme>ˈtiːɡɹaɪ</phoneme></lexeme>
  <lexeme><grapheme>Darfur</grapheme><phoneme>dɑːˈfʊə</phoneme></lexeme>
  <lexeme><grapheme>Lilongwe</grapheme><phoneme>lɪˈlɒŋweɪ</phoneme></lexeme>
  <lexeme><grapheme>Maputo</grapheme><phoneme>məˈpuːtəʊ</phoneme></lexeme>
  <lexeme><grapheme>Mbabane</grapheme><phoneme>əmbɑːˈbɑːneɪ</phoneme></lexeme>
  <lexeme><grapheme>Eswatini</grapheme><phoneme>ɛswɑːˈtiːni</phoneme></lexeme>
  <lexeme><grapheme>Maseru</grapheme><phoneme>məˈsɪəɹuː</phoneme></lexeme>
  <lexeme><grapheme>Gaborone</grapheme><phoneme>ɡæbəˈɹəʊni</phoneme></lexeme>
  <lexeme><grapheme>Yaoundé</grapheme><phoneme>jɑːˈʊndeɪ</phoneme></lexeme>
  <lexeme><grapheme>Bangui</grapheme><phoneme>bɑːŋˈɡiː</phoneme></lexeme>
  <lexeme><grapheme>Abuja</grapheme><phoneme>əˈbuːdʒə</phoneme></lexeme>
  <lexeme><grapheme>Cotonou</grapheme><phoneme>kɒtəˈnuː</phoneme></lexeme>
  <lexeme><grapheme>Conakry</grapheme><phoneme>ˈkɒnəkɹi</phoneme></lexeme>
  <lexeme><grapheme>Bissau</grapheme><phoneme>bɪˈsaʊ</phoneme></lexeme>
  <lexeme><grapheme>Banjul</grapheme><phoneme>bænˈdʒuːl</phoneme></lexeme>
  <lexeme><grapheme>Dakar</grapheme><phoneme>ˈdækɑː</phoneme></lexeme>
  <lexeme><grapheme>Nouakchott</grapheme><phoneme>nwækˈʃɒt</phoneme></lexeme>
  <lexeme><grapheme>Rabat</grapheme><phoneme>ɹəˈbɑːt</phoneme></lexeme>
  <lexeme><grapheme>Tunis</grapheme><phoneme>ˈtjuːnɪs</phoneme></lexeme>
  <lexeme><grapheme>Benghazi</grapheme><phoneme>bɛnˈɡɑːzi</phoneme></lexeme>
  <lexeme><grapheme>Ramallah</grapheme><phoneme>ɹəˈmælə</phoneme></lexeme>
  <lexeme><grapheme>Rafah</grapheme><phoneme>ˈɹɑːfə</phoneme></lexeme>
  <lexeme><grapheme>Idlib</grapheme><phoneme>ˈɪdlɪb</phoneme></lexeme>
  <lexeme><grapheme>Erbil</grapheme><phoneme>ˈɜːbiːl</phoneme></lexeme>
  <lexeme><grapheme>Sana'a</grapheme><grapheme>Sana’a</grapheme><grapheme>Sanaa</grapheme><phoneme>sɑːˈnɑː</phoneme></lexeme>
  <lexeme><grapheme>Hodeidah</grapheme><phoneme>hɒˈdeɪdə</phoneme></lexeme>
  <lexeme><grapheme>Manama</grapheme><phoneme>məˈnɑːmə</phoneme></lexeme>
  <lexeme><grapheme>Kabul</grapheme><phoneme>ˈkɑːbʊl</phoneme></lexeme>
  <lexeme><grapheme>Herat</grapheme><phoneme>hɛˈɹɑːt</phoneme></lexeme>
  <lexeme><grapheme>Balochistan</grapheme><phoneme>bəˌlɒtʃɪˈstɑːn</phoneme></lexeme>
  <lexeme><grapheme>Dhaka</grapheme><phoneme>ˈdækə</phoneme></lexeme>
  <lexeme><grapheme>Rohingya</grapheme><phoneme>ɹəʊˈhɪndʒə</phoneme></lexeme>
  <lexeme><grapheme>Uyghur</grapheme><grapheme>Uighur</grapheme><phoneme>ˈwiːɡʊə</phoneme></lexeme>
  <lexeme><grapheme>Naypyidaw</grapheme><phoneme>neɪpjɪˈdɔː</phoneme></lexeme>
  <lexeme><grapheme>Rakhine</grapheme><phoneme>ɹəˈkaɪn</phoneme></lexeme>
  <lexeme><grapheme>Phnom Penh</grapheme><phoneme>pəˈnɒm‿ˈpɛn</phoneme></lexeme>
  <lexeme><grapheme>Ho Chi Minh</grapheme><phoneme>həʊ‿tʃiː‿ˈmɪn</phoneme></lexeme>
  <lexeme><grapheme>Aceh</grapheme><phoneme>ˈɑːtʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>Timor-Leste</grapheme><phoneme>tiːmɔːˈlɛsteɪ</phoneme></lexeme>
  <lexeme><grapheme>Xinjiang</grapheme><phoneme>ʃɪndʒiˈæŋ</phoneme></lexeme>
  <lexeme><grapheme>Guangzhou</grapheme><phoneme>ɡwæŋˈdʒəʊ</phoneme></lexeme>
  <lexeme><grapheme>Chongqing</grapheme><phoneme>tʃʊŋˈtʃɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Nanjing</grapheme><phoneme>nænˈdʒɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Shenzhen</grapheme><phoneme>ʃɛnˈdʒɛn</phoneme></lexeme>
  <lexeme><grapheme>Wuhan</grapheme><phoneme>wuːˈhɑːn</phoneme></lexeme>
  <lexeme><grapheme>Xinhua</grapheme><phoneme>ʃɪnˈhwɑː</phoneme></lexeme>
  <lexeme><grapheme>Dushanbe</grapheme><phoneme>duːˈʃænbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Kyrgyzstan</grapheme><phoneme>kɜːɡɪˈstɑːn</phoneme></lexeme>
  <lexeme><grapheme>Tbilisi</grapheme><phoneme>təbɪˈliːsi</phoneme></lexeme>
  <lexeme><grapheme>Abkhazia</grapheme><phoneme>æbˈkɑːziə</phoneme></lexeme>
  <lexeme><grapheme>Chișinău</grapheme><grapheme>Chisinau</grapheme><phoneme>kɪʃɪˈnaʊ</phoneme></lexeme>
  <lexeme><grapheme>Moldova</grapheme><phoneme>mɒlˈdəʊvə</phoneme></lexeme>
  <lexeme><grapheme>Skopje</grapheme><phoneme>ˈskɒpjeɪ</phoneme></lexeme>
  <lexeme><grapheme>Tirana</grapheme><phoneme>tɪˈɹɑːnə</phoneme></lexeme>
  <lexeme><grapheme>Podgorica</grapheme><phoneme>ˈpɒdɡɒɹɪtsə</phoneme></lexeme>
  <lexeme><grapheme>Sarajevo</grapheme><phoneme>sæɹəˈjeɪvəʊ</phoneme></lexeme>
  <lexeme><grapheme>Srebrenica</grapheme><phoneme>sɹɛbɹəˈniːtsə</phoneme></lexeme>
  <lexeme><grapheme>Tegucigalpa</grapheme><phoneme>tɛɡuːsɪˈɡælpə</phoneme></lexeme>
  <lexeme><grapheme>Managua</grapheme><phoneme>məˈnɑːɡwə</phoneme></lexeme>
  <lexeme><grapheme>Oaxaca</grapheme><phoneme>wəˈhɑːkə</phoneme></lexeme>
  <lexeme><grapheme>Ciudad Juárez</grapheme><phoneme>sjuːdɑːd‿ˈhwɑːɹɛs</phoneme></lexeme>
  <lexeme><grapheme>Juárez</grapheme><phoneme>ˈhwɑːɹɛs</phoneme></lexeme>
  <lexeme><grapheme>Asunción</grapheme><phoneme>æsʊnsiˈɒn</phoneme></lexeme>
  <lexeme><grapheme>Guaidó</grapheme><phoneme>ɡwaɪˈdəʊ</phoneme></lexeme>
  <lexeme><grapheme>Kiribati</grapheme><phoneme>ˈkɪɹɪbæs</phoneme></lexeme>
  <lexeme><grapheme>Tuvalu</grapheme><phoneme>tuːˈvɑːluː</phoneme></lexeme>
  <lexeme><grapheme>Funafuti</grapheme><phoneme>fuːnəˈfuːti</phoneme></lexeme>
  <lexeme><grapheme>Nuku'alofa</grapheme><grapheme>Nukuʻalofa</grapheme><phoneme>nuːkuːəˈlɒfə</phoneme></lexeme>
  <lexeme><grapheme>Apia</grapheme><phoneme>ɑːˈpiːə</phoneme></lexeme>
  <lexeme><grapheme>Suva</grapheme><phoneme>ˈsuːvə</phoneme></lexeme>
  <lexeme><grapheme>Tripoli</grapheme><phoneme>ˈtɹɪpəli</phoneme></lexeme>
  <lexeme><grapheme>Reykjavik</grapheme><grapheme>Reykjavík</grapheme><phoneme>ˈɹɛkjəvɪk</phoneme></lexeme>
  <lexeme><grapheme>Versailles</grapheme><phoneme>vɛəˈsaɪ</phoneme></lexeme>
  <lexeme><grapheme>Schengen</grapheme><phoneme>ˈʃɛŋən</phoneme></lexeme>
  <lexeme><grapheme>Lampedusa</grapheme><phoneme>læmpɪˈduːzə</phoneme></lexeme>
  <lexeme><grapheme>Ceuta</grapheme><phoneme>seɪˈuːtə</phoneme></lexeme>
  <lexeme><grapheme>Melilla</grapheme><phoneme>mɛˈliːjə</phoneme></lexeme>
  <lexeme><grapheme>Kyoto</grapheme><phoneme>kiˈəʊtəʊ</phoneme></lexeme>
  <lexeme><grapheme>Davos</grapheme><phoneme>dæˈvɒs</phoneme></lexeme>
  <lexeme><grapheme>São Paulo</grapheme><phoneme>saʊ‿ˈpaʊləʊ</phoneme></lexeme>
  <lexeme><grapheme>São Tomé</grapheme><phoneme>saʊ‿təˈmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Marrakesh</grapheme><grapheme>Marrakech</grapheme><phoneme>mæɹəˈkɛʃ</phoneme></lexeme>
  <lexeme><grapheme>Thimphu</grapheme><phoneme>ˈtɪmpuː</phoneme></lexeme>
  <lexeme><grapheme>Ouagadougou</grapheme><phoneme>wæɡəˈduːɡuː</phoneme></lexeme>
  <lexeme><grapheme>Antananarivo</grapheme><phoneme>æntənænəˈɹiːvəʊ</phoneme></lexeme>
  <lexeme><grapheme>Lomé</grapheme><phoneme>ˈləʊmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Accra</grapheme><phoneme>əˈkɹɑː</phoneme></lexeme>

  <!-- Words that English has from elsewhere -->
  <lexeme><grapheme>coup d'état</grapheme><grapheme>coup d’état</grapheme><phoneme>kuː‿deɪˈtɑː</phoneme></lexeme>
  <lexeme><grapheme>coups d'état</grapheme><grapheme>coups d’état</grapheme><phoneme>kuː‿deɪˈtɑː</phoneme></lexeme>
  <lexeme><grapheme>chargé d'affaires</grapheme><grapheme>chargé d’affaires</grapheme><phoneme>ʃɑːʒeɪ‿dæˈfɛə</phoneme></lexeme>
  <lexeme><grapheme>refoulement</grapheme><phoneme>ɹəˈfuːlmɔ̃</phoneme></lexeme>
  <lexeme><grapheme>non-refoulement</grapheme><phoneme>nɒnɹəˈfuːlmɔ̃</phoneme></lexeme>
  <lexeme><grapheme>Médecins Sans Frontières</grapheme><phoneme>meɪdəsæn‿sɔ̃‿fɹɒntiˈɛə</phoneme></lexeme>
  <lexeme><grapheme>Agence France-Presse</grapheme><phoneme>æʒɔ̃s‿fɹɔ̃sˈpɹɛs</phoneme></lexeme>
  <lexeme><grapheme>El País</grapheme><phoneme>ɛl‿paɪˈiːs</phoneme></lexeme>
  <lexeme><grapheme>Die Welt</grapheme><phoneme>diː‿ˈvɛlt</phoneme></lexeme>
  <lexeme><grapheme>inter alia</grapheme><phoneme>ɪntəɹ‿ˈɑːliə</phoneme></lexeme>
  <lexeme><grapheme>communiqué</grapheme><phoneme>kəˈmjuːnɪkeɪ</phoneme></lexeme>
  <lexeme><grapheme>communiqués</grapheme><phoneme>kəˈmjuːnɪkeɪz</phoneme></lexeme>
  <lexeme><grapheme>rapporteur</grapheme><phoneme>ɹæpɔːˈtɜː</phoneme></lexeme>
  <lexeme><grapheme>modus vivendi</grapheme><phoneme>məʊdəs‿vɪˈvɛndiː</phoneme></lexeme>
  <lexeme><grapheme>sine die</grapheme><phoneme>sɪneɪ‿ˈdiːeɪ</phoneme></lexeme>
  <lexeme><grapheme>prima facie</grapheme><phoneme>pɹaɪmə‿ˈfeɪʃi</phoneme></lexeme>
  <lexeme><grapheme>raison d'être</grapheme><grapheme>raison d’être</grapheme><phoneme>ɹeɪzɔ̃‿ˈdɛtɹə</phoneme></lexeme>
  <lexeme><grapheme>per se</grapheme><phoneme>pɜː‿ˈseɪ</phoneme></lexeme>
  <lexeme><grapheme>tranche</grapheme><phoneme>tɹɑːnʃ</phoneme></lexeme>
</lexicon>
