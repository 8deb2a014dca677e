@echo off
rem Starts CX Maturity with a Java of 17 or later, as cxm does elsewhere, but for its class archives and for colours, which
rem not every window here can show (--color always asks for them). CXM_JAVA_OPTS adds options for Java.
setlocal EnableExtensions DisableDelayedExpansion

set "cxm_jar=%~dp0cx-maturity.jar"
if not exist "%cxm_jar%" goto no_jar

rem Java.
set "cxm_java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "cxm_java=%JAVA_HOME%\bin\java.exe"
if not defined cxm_java for %%j in (java.exe) do set "cxm_java=%%~$PATH:j"
if not defined cxm_java goto no_java

rem Its version: from the file beside it where there is one, since asking Java itself takes as long as a whole start.
set "cxm_version="
set "cxm_release=%cxm_java:\bin\java.exe=\release%"
if "%cxm_release%"=="%cxm_java%" goto ask_version
if not exist "%cxm_release%" goto ask_version
for /f "usebackq tokens=1,2 delims==" %%a in ("%cxm_release%") do if "%%a"=="JAVA_VERSION" set "cxm_version=%%~b"
:ask_version
if defined cxm_version goto check_version
for %%j in ("%cxm_java%") do pushd "%%~dpj"
for /f "tokens=1-3" %%a in ('.\java.exe -version 2^>^&1') do if "%%b"=="version" set "cxm_version=%%~c"
popd
:check_version
set "cxm_feature=0"
for /f "tokens=1 delims=.-+_" %%a in ("%cxm_version%") do set "cxm_feature=%%a"
if "%cxm_feature%"=="1" for /f "tokens=2 delims=.-+_" %%a in ("%cxm_version%") do set "cxm_feature=%%a"
if %cxm_feature% lss 17 goto old_java

rem Which compilers: the reasons stand in cxm.
set "cxm_tiers=-XX:TieredStopAtLevel=1"
set "cxm_inflation=2147483647"
set "cxm_start=-jar "%cxm_jar%""
set "cxm_gc=-XX:+UseSerialGC"
if "%~1"=="audit" goto audit
if "%~1 %~2"=="tables impact" goto impact
if "%~1"=="serve" goto impact
if "%~1"=="backup" goto keep
if "%~1"=="restore" goto keep
goto run
:audit
set "cxm_tiers=-XX:+TieredCompilation"
set "cxm_inflation=15"
goto run
:impact
set "cxm_tiers=-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000"
set "cxm_tiers=%cxm_tiers% -XX:Tier4BackEdgeThreshold=160000"
set "cxm_inflation=15"
if not "%~1"=="serve" goto run
set "cxm_gc=-XX:+UseG1GC"
set "cxm_log=ch.qos.logback.classic.spi.LogbackServiceProvider"
goto server
:keep
set "cxm_log=org.slf4j.nop.NOPServiceProvider"
:server
set "cxm_start=-Dslf4j.provider=%cxm_log% -Dslf4j.internal.verbosity=WARN -cp "%cxm_jar%;%~dp0lib\server\*" org.cxmaturity.Main"

rem What is printed is UTF-8; the window is set to that, and back afterwards.
:run
set "cxm_page="
for /f "tokens=2 delims=:." %%p in ('chcp 2^>nul') do set "cxm_page=%%p"
chcp 65001 >nul 2>&1
"%cxm_java%" %cxm_tiers% %cxm_gc% -Xlog:disable -Xlog:all=error:stderr "-Dsun.reflect.inflationThreshold=%cxm_inflation%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %CXM_JAVA_OPTS% %cxm_start% %*
set "cxm_code=%errorlevel%"
if defined cxm_page chcp %cxm_page% >nul 2>&1
exit /b %cxm_code%

:no_jar
echo cxm: "%cxm_jar%" is missing. Maybe: mvn package>&2
exit /b 1

:no_java
echo cxm: no Java found; expected Java 17 or later in JAVA_HOME or PATH>&2
exit /b 1

:old_java
if not defined cxm_version set "cxm_version=of an unknown version"
echo cxm: found Java %cxm_version% in "%cxm_java%"; expected 17 or later>&2
exit /b 1
