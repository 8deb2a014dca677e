package org.cxmaturity.server;

import java.time.Duration;
import org.cxmaturity.api.ApiEndpoints;
import org.cxmaturity.web.WebPages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The server as Spring builds it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
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
    SecurityFilterChain pages(HttpSecurity http, SecurityContextRepository sessions) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in", "/sign-in/*", "/assets/**", "/actuator/health/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(sessionsOf -> sessionsOf.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .exceptionHandling(
                        wrong -> wrong.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?left"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .frameOptions(frames -> frames.sameOrigin())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
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
