package org.cxmaturity.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.cxmaturity.api.ApiEndpoints;
import org.cxmaturity.service.workspace.AnswerByLink;
import org.cxmaturity.web.RoleRules;
import org.cxmaturity.web.WebPages;
import org.cxmaturity.workspace.MemberRole;
import org.cxmaturity.workspace.Members;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.jackson.JacksonEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.AvailabilityProbesAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.application.AvailabilityHealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.application.DiskSpaceHealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.actuate.web.ServletManagementContextAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.actuate.endpoint.web.WebMvcHealthEndpointExtensionAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The server as Spring builds it. What of Spring Boot it is made of is named: to look through all there is costs a part of each start. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    EndpointAutoConfiguration.class,
    JacksonEndpointAutoConfiguration.class,
    WebEndpointAutoConfiguration.class,
    ManagementContextAutoConfiguration.class,
    ApplicationAvailabilityAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    SslAutoConfiguration.class,
    AvailabilityProbesAutoConfiguration.class,
    HealthEndpointAutoConfiguration.class,
    AvailabilityHealthContributorAutoConfiguration.class,
    DiskSpaceHealthContributorAutoConfiguration.class,
    HealthContributorAutoConfiguration.class,
    HealthContributorRegistryAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    ServletManagementContextAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    WebMvcHealthEndpointExtensionAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
@Import({WebPages.class, ApiEndpoints.class})
class ServerConfiguration {
    /** How long a respondent may leave a page open and still save it. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** Nothing from elsewhere, nothing inline, and nobody shows a page in theirs. */
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'self';"
                    + " base-uri 'none'";

    /** Respondents have a link and no account: nobody is signed in, nothing is kept of them but a cookie against forged forms. */
    @Bean
    @Order(1)
    SecurityFilterChain answers(HttpSecurity http, @Value("${cxm.proxy}") String proxy) {
        CookieCsrfTokenRepository forms = new CookieCsrfTokenRepository();
        forms.setCookieName("cxm-answer");
        forms.setHeaderName("X-CSRF-TOKEN");
        forms.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").maxAge(KEPT).secure(!proxy.isEmpty()));
        return http.securityMatcher("/answer/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(forms))
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(none -> none.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .build();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SecurityContextRepository sessions, Members members) {
        return http.authorizeHttpRequests(ServerConfiguration::roles)
                .addFilterBefore(new CurrentMember(members), AuthorizationFilter.class)
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(sessionsOf -> sessionsOf.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .exceptionHandling(
                        wrong -> wrong.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in"))
                                .accessDeniedHandler(ServerConfiguration::denied))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?left"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .frameOptions(frames -> frames.sameOrigin())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static void roles(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/sign-in", "/sign-in/*", "/assets/**", "/actuator/health/**", "/error")
                .permitAll();
        for (RoleRules.Rule each : RoleRules.ALL_RULES) {
            requests.requestMatchers(HttpMethod.GET, each.pattern())
                    .hasAnyRole(names(each.look()))
                    .requestMatchers(HttpMethod.HEAD, each.pattern())
                    .hasAnyRole(names(each.look()))
                    .requestMatchers(each.pattern())
                    .hasAnyRole(names(each.send()));
        }
    }

    private static String[] names(Set<MemberRole> roles) {
        return roles.stream().map(MemberRole::name).toArray(String[]::new);
    }

    /** The page of the error says which of the two it was: a form without its token, or a role that may not. */
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        request.setAttribute("byRole", !(why instanceof CsrfException));
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    @Bean
    WebMvcConfigurer ruleBaseOfEachRequest(LiveRuleBases live, AnswerByLink answering, Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RuleBaseOfRequest(live, answering, clock))
                        .excludePathPatterns("/assets/**", "/actuator/**");
            }
        };
    }

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    PasswordEncoder passphrases() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
